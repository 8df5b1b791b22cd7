import type {ErrorInfo} from '../../contract/error-info'
import type {RunId} from '../../contract/spec'
import type {Subject} from '../../contract/view'
import {type Engine, timeouts} from '../connection/connection'
import {errorInfoOf} from '../error-info'
import type {FirstLook} from '../shipped/first-look'
import {raiseAlert} from '../store/alerting'
import {rewatch} from '../store/runs'
import {setRun} from '../store/store'
import {hoveredName, selectedName, selectedSubject, setTraces, stillAsked} from '../store/traces'
import type {ActionContext} from './action-context'
import type {ViewActions} from './actions'

/** What views ask for. Questions of one name go out latest only, so a figure never falls behind the pointer. */
export function viewActions(context: ActionContext): ViewActions {
  const {store, supervisor, latest} = context
  const runIds = () => Object.keys(store.getState().runs)

  const latestOf = <T>(
    name: string,
    id: RunId,
    question: (engine: Engine) => Promise<T>,
    early: (look: FirstLook) => T | null = () => null,
  ) =>
    answered(
      context,
      latest.ask(`${name} ${id}`, () => askRun(context, id, question, early)),
    )
  const once = <T>(id: RunId | null, question: (engine: Engine) => Promise<T>, seconds?: number) =>
    answered(context, supervisor.ask(id, question, seconds))

  return {
    lookAt(runId, wanted) {
      const run = store.getState().runs[runId]
      if (!run) return
      setRun(store, runId, {watch: {...run.watch, ...wanted}})
      void supervisor.reconcile()
    },

    probe(runId, name, probe) {
      const run = store.getState().runs[runId]
      if (!run) return
      const {[name]: _before, ...others} = run.watch.probes
      const probes = probe ? {...others, [name]: probe} : others
      setRun(store, runId, {watch: {...run.watch, probes}, traces: stillAsked(run, probes)})
      void supervisor.reconcile()
    },

    select(selection) {
      store.setState({selection})
      for (const id of runIds()) setTraces(store, id, {[selectedName]: null})
      rewatch(store)
      void supervisor.reconcile()
      void walkSelected(context)
    },

    hover(index) {
      if (index !== store.getState().hover)
        for (const id of runIds()) setTraces(store, id, {[hoveredName]: null})
      store.setState({hover: index})
      for (const id of runIds()) void hoverIn(context, id)
    },

    decodeAt: (id, positions, name = 'decodeAt') =>
      latestOf(
        name,
        id,
        (engine) => engine.decodeAt(id, positions),
        (look) => look.decode(positions),
      ),
    decode: (id, codes, name = 'decode') =>
      latestOf(
        name,
        id,
        (engine) => engine.decode(id, codes),
        (look) => look.decode(codes),
      ),
    encode: (id, images, name = 'encode') =>
      latestOf(
        name,
        id,
        (engine) => engine.encode(id, images),
        (look) => look.encode(images),
      ),
    reconstruct: (id, subject, name = 'reconstruct') =>
      answered(
        context,
        latest.ask(`${name} ${id}`, () => reconstruction(context, id, subject)),
      ),
    moments: (id) => once(id, (engine) => engine.moments(id)),
    recall: (id, step) => latestOf('recall', id, (engine) => engine.recall(id, step)),
    components: (count) => once(null, (engine) => engine.components(count), timeouts.data),
    analyse: (lesson, request) => once(null, (engine) => engine.analyse(lesson, request), timeouts.data),
  }
}

/** The answer; null where there is none, and then an alert, unless the loss of the engine is told already. */
export async function answered<T>({store}: ActionContext, answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (reason) {
    const error: ErrorInfo = errorInfoOf(reason)
    if (error.code !== 'worker-lost' && error.code !== 'no-such-run') raiseAlert(store, error, null)
    return null
  }
}

/** A run's answer: the page's own where it has one and no engine has answered yet. @throws ErrorInfo */
async function askRun<T>(
  {looks, supervisor}: ActionContext,
  id: RunId,
  question: (engine: Engine) => Promise<T>,
  early: (look: FirstLook) => T | null,
): Promise<T> {
  const look = looks.of(id)
  return (look && early(look)) ?? supervisor.ask(id, question)
}

/** What a run makes of an image. @throws ErrorInfo */
export const reconstruction = (context: ActionContext, id: RunId, subject: Subject) =>
  askRun(
    context,
    id,
    (engine) => engine.reconstruct(id, subject),
    (look) => look.reconstruct(subject),
  )

/** Asks every run about the digit or point selected. A drawing under the pen is asked about by itself. */
export async function walkSelected(context: ActionContext): Promise<void> {
  const {store, latest} = context
  await Promise.all(
    Object.values(store.getState().runs).map(async (run) => {
      const {id} = run
      const subject = selectedSubject(run)
      if (!subject) return
      const asking = latest.ask(`trace ${id}`, () => reconstruction(context, id, subject))
      const trace = await answered(context, asking)
      const now = store.getState().runs[id]
      if (trace && now && selectedSubject(now) === subject) setTraces(store, id, {[selectedName]: trace})
    }),
  )
}

/** Asks a run about the digit under the pointer: when that moves, and again whenever the run has learnt. */
export async function hoverIn(context: ActionContext, id: RunId): Promise<void> {
  const {store, latest} = context
  const index = store.getState().hover
  if (index === null) return setTraces(store, id, {[hoveredName]: null})
  const question = () => reconstruction(context, id, {kind: 'test', index})
  const trace = await answered(context, latest.ask(`hover ${id}`, question))
  if (trace && store.getState().hover === index) setTraces(store, id, {[hoveredName]: trace})
}
