/** Tasks that many lessons give. */
import type {Words} from '../../contract/words'
import type {Task} from './lesson'

/** Done once the View has told this milestone through `onMilestone`. */
export const milestone = (name: string, say: Words): Task => ({
  say,
  done: ({milestones}) => milestones.has(name),
})

/** Trained to the end of the budget, here: a shipped model has no history on this page. */
export const trained = <Id extends string>(id: Id, say: Words): Task<Id> => ({
  say,
  done: ({run}) => {
    const now = run(id)
    return now?.status?.state === 'finished' && now.history.trainStep.length > 0
  },
})

/** Something is on the pad that was not there when the scene began. */
export const drew = (say: Words): Task => ({
  say,
  done: ({lab, before}) => lab.drawing !== null && lab.drawing !== before.drawing,
})

/** Another digit was chosen, wherever. */
export const chose = (say: Words): Task => ({
  say,
  done: ({lab, before}) => lab.selection !== null && lab.selection !== before.selection,
})
