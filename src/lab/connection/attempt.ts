/** One attempt at having an engine: started, opened, and brought to what the store says. */
import type {BackendName} from '../../contract/backend'
import type {EngineEvent} from '../../contract/engine'
import type {RunId} from '../../contract/spec'
import type {Trouble} from '../../contract/trouble'
import {raise} from '../store/alerting'
import {type LabStore, setBackend} from '../store/store'
import {troubleOf} from '../troubles'
import {Connection, type Host, type Loss} from './connection'
import {News} from './news'
import type {Plan} from './recovery'
import {Sync} from './sync'
import type {Clock} from './watchdog'

/** What the lab needs of the world; tests have one of their own. */
export interface World {
  host(): Host
  dataUrl(): string
  readonly clock: Clock
  wait(milliseconds: number): Promise<void>
  /** Calls back once what is in the store has been drawn. */
  afterFrame(drawn: () => void): void
}

/** An engine that is up. */
export interface Link {
  readonly connection: Connection
  readonly sync: Sync
  readonly backend: BackendName
}

/** Why there is none. */
export interface Failure {
  readonly link: null
  readonly trouble: Trouble
  readonly loss: Loss
  /** Whether the engine is well and only the backend cannot be had. */
  readonly refused: boolean
  /** Which backend was in use or asked for, where that is known. */
  readonly backend: BackendName | null
}

export type Attempt = {readonly link: Link} | Failure

/** Who is told of what an engine does by itself. */
export interface Keeper {
  lost(connection: Connection, loss: Loss): void
  advanced(): void
  pictured(id: RunId): void
}

export async function attempt(plan: Plan, store: LabStore, world: World, keeper: Keeper): Promise<Attempt> {
  await world.wait(plan.rest)
  const connection = new Connection(world.host(), keeper, world.clock, plan.slowness)
  const sync = new Sync(store, connection, (trouble, id) => raise(store, trouble, id))
  let backend = plan.backend === 'auto' ? null : plan.backend
  try {
    const options = {backend: plan.backend, dataUrl: world.dataUrl(), avoid: plan.avoid}
    const report = await connection.open(options, hearing({plan, store, world, keeper}, connection, sync))
    backend = report.backend
    setBackend(store, {report})
    if (!plan.resume) store.setState({training: []})
    await sync.bring()
    return {link: {connection, sync, backend}}
  } catch (reason) {
    const trouble = troubleOf(reason)
    connection.close()
    const refused = trouble.code === 'backend-missing' || trouble.code === 'backend-wrong'
    const loss = connection.loss ?? {kind: 'died', message: trouble.message}
    return {link: null, trouble, loss, refused, backend}
  }
}

/** What an attempt is for, and what it has to work with. */
interface Purpose {
  readonly plan: Plan
  readonly store: LabStore
  readonly world: World
  readonly keeper: Keeper
}

/** The ear that an engine is given. */
function hearing({plan, store, world, keeper}: Purpose, connection: Connection, sync: Sync) {
  const news: News = new News(store, {
    ended: (id) => sync.ended(id),
    rested: (id) => {
      const saving = connection.call((engine) => engine.checkpoint(id))
      saving.then(
        (checkpoint) => news.save(id, checkpoint),
        () => {
          // What was saved before it must do: the loss of the engine is told by others.
        },
      )
    },
    advanced: () => keeper.advanced(),
    pictured: (id) => {
      world.afterFrame(() => connection.call((engine) => engine.taken(id)).catch(() => {}))
      keeper.pictured(id)
    },
    isCurrent: (run) => sync.has(run),
    trouble: (trouble, runId) => {
      if (trouble.code === 'backend-lost') connection.lose({kind: 'backend', message: trouble.message})
      // A backend that only recovery asked for is not missed.
      else if (trouble.code !== 'backend-missing' || plan.backend === store.getState().backend.choice)
        raise(store, trouble, runId)
    },
  })
  return (event: EngineEvent) => news.hear(event)
}
