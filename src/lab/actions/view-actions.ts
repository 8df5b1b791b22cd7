import type {RunId} from '../../contract/spec'
import type {Trouble} from '../../contract/trouble'
import {type Engine, patience} from '../connection/connection'
import {raise} from '../store/alerting'
import {rewatch} from '../store/runs'
import {setRun} from '../store/store'
import {troubleOf} from '../troubles'
import type {ViewActions} from './actions'
import type {Parts} from './parts'

/** What views ask for. Questions of one name go out newest only, so a figure never falls behind the pointer. */
export function viewActions(parts: Parts): ViewActions {
  const {store, supervisor, newest} = parts
  const runIds = () => Object.keys(store.getState().runs)

  const newestOf = <T>(name: string, id: RunId, question: (engine: Engine) => Promise<T>) =>
    answered(
      parts,
      newest.ask(`${name} ${id}`, () => supervisor.ask(id, question)),
    )
  const once = <T>(id: RunId | null, question: (engine: Engine) => Promise<T>, seconds?: number) =>
    answered(parts, supervisor.ask(id, question, seconds))

  return {
    lookAt(runId, wanted) {
      const run = store.getState().runs[runId]
      if (!run) return
      setRun(store, runId, {watch: {...run.watch, ...wanted}})
      void supervisor.bring()
    },

    select(selection) {
      store.setState({selection})
      for (const id of runIds()) setRun(store, id, {walk: null})
      rewatch(store)
      void supervisor.bring()
      void walkSelected(parts)
    },

    hover(index) {
      store.setState({hover: index})
      for (const id of runIds()) void hoverIn(parts, id)
    },

    decodeAt: (id, positions, name = 'decodeAt') => newestOf(name, id, (e) => e.decodeAt(id, positions)),
    decode: (id, codes, name = 'decode') => newestOf(name, id, (engine) => engine.decode(id, codes)),
    encode: (id, images, name = 'encode') => newestOf(name, id, (engine) => engine.encode(id, images)),
    reconstruct: (id, subject, name = 'reconstruct') =>
      newestOf(name, id, (engine) => engine.reconstruct(id, subject)),
    moments: (id) => once(id, (engine) => engine.moments(id)),
    recall: (id, step) => newestOf('recall', id, (engine) => engine.recall(id, step)),
    components: (count) => once(null, (engine) => engine.components(count), patience.data),
    analyse: (lesson, request) => once(null, (engine) => engine.analyse(lesson, request), patience.data),
  }
}

/** The answer; null where there is none, and then an alert, unless the loss of the engine is told already. */
export async function answered<T>({store}: Parts, answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (reason) {
    const trouble: Trouble = troubleOf(reason)
    if (trouble.code !== 'worker-lost' && trouble.code !== 'no-such-run') raise(store, trouble, null)
    return null
  }
}

/** Asks every run about the digit or point selected. A drawing under the pen is asked about by itself. */
export async function walkSelected(parts: Parts): Promise<void> {
  const {store, supervisor, newest} = parts
  await Promise.all(
    Object.values(store.getState().runs).map(async ({id, watch}) => {
      const {subject} = watch
      if (!subject) return
      const asking = newest.ask(`walk ${id}`, () => supervisor.ask(id, (e) => e.reconstruct(id, subject)))
      const walk = await answered(parts, asking)
      if (walk && store.getState().runs[id]?.watch.subject === subject) setRun(store, id, {walk})
    }),
  )
}

/** Asks a run about the digit under the pointer: when that moves, and again whenever the run has learnt. */
export async function hoverIn(parts: Parts, id: RunId): Promise<void> {
  const {store, supervisor, newest} = parts
  const index = store.getState().hover
  if (index === null) return setRun(store, id, {hovered: null})
  const question = () => supervisor.ask(id, (e) => e.reconstruct(id, {kind: 'test', index}))
  const walk = await answered(parts, newest.ask(`hover ${id}`, question))
  if (walk && store.getState().hover === index) setRun(store, id, {hovered: {index, walk}})
}
