/** Tasks that many lessons give. */
import type {Words} from '../../contract/words'
import type {Task} from './lesson'

/** Done once the View has told this deed through `did`. */
export const deed = (name: string, say: Words): Task => ({say, done: ({deeds}) => deeds.has(name)})

/** Trained to the end of the budget, here and now: a shipped model's training does not count. */
export const trained = (id: string, say: Words): Task => ({
  say,
  done: ({run, before}) => {
    const now = run(id)
    const then = now && before.runs[now.id]
    return now?.status?.state === 'finished' && now.status.step !== then?.status?.step
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
