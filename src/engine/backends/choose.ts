import {
  type BackendCheck,
  type BackendChoice,
  type BackendName,
  type BackendReport,
  backendNames,
} from '../../contract/backend'
import {engineError, errorInfoOf} from '../errors'
import type {Host} from '../hosts/host'
import type {Mutex} from '../schedule/mutex'
import {checkStep, timeStep} from './check'
import type {Device} from './device'
import {computeOn, startBackend} from './load'

/** A backend that takes so many times as long as the best is not timed to the end. */
const hopelessFactor = 3
/** Checking and timing one backend may take so long; then it is left. */
const measureDeadline = 20_000
/** To be worth a change, another backend has to be this much faster. */
const worthwhile = 0.8

/** The backends of this machine: what is known of each, and which is in use. */
export class Backends {
  readonly #devices = new Map<BackendName, Device>()
  readonly #checks = new Map<BackendName, BackendCheck>()
  #current: Device | null = null
  choice: BackendChoice = 'auto'

  constructor(
    private readonly host: Host,
    private readonly avoid: readonly BackendChoice[],
    private readonly mutex: Mutex,
  ) {}

  /** @throws EngineError 'backend-missing' before one is in use */
  get current(): Device {
    if (!this.#current) throw engineError('backend-missing', 'no backend is in use yet')
    return this.#current
  }

  get report(): BackendReport {
    return {
      choice: this.choice,
      backend: this.current.name,
      checks: backendNames.map((name) => this.#checks.get(name) ?? untried(name)),
    }
  }

  /** Starts a backend unless it is running. @throws EngineError 'backend-missing' */
  async start(name: BackendName): Promise<Device> {
    const running = this.#devices.get(name)
    if (running) return running
    if (this.avoid.includes(name)) throw this.#refuse(name, `${name} was lost before`)
    try {
      const device = await startBackend(name, this.host)
      this.#devices.set(name, device)
      this.#note(name, {present: true, threads: device.threads})
      return device
    } catch (error) {
      throw this.#refuse(name, errorInfoOf(error).message)
    }
  }

  /** Makes a device the one in use. Call it inside `runExclusive`. */
  async use(device: Device): Promise<void> {
    await computeOn(device)
    this.#current = device
  }

  /** The first of these that starts, in use. @throws EngineError 'backend-missing' where none does */
  async startFirst(names: readonly BackendName[]): Promise<Device> {
    for (const name of names) {
      try {
        const device = await this.start(name)
        await this.use(device)
        return device
      } catch (error) {
        if (name === names.at(-1)) throw error
      }
    }
    throw engineError('backend-missing', 'there is no backend to start')
  }

  /** Checks and times all backends that were not yet, a part at a time, the one in use first. */
  async measureAll(): Promise<void> {
    const now = this.current.name
    for (const name of [now, ...backendNames.filter((other) => other !== now)]) await this.#measure(name)
  }

  /** The fastest that is right; the one in use unless another is plainly faster. */
  fastest(): BackendName {
    const now = this.current.name
    const ms = (name: BackendName) => {
      const check = this.#checks.get(name)
      const time = check?.correct ? (check.msPerStep ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
      return name === now ? time * worthwhile : time
    }
    return backendNames.reduce((best, name) => (ms(name) < ms(best) ? name : best), now)
  }

  /** Starts a backend and checks it. @throws EngineError 'backend-missing' or 'backend-wrong' */
  async requireRight(name: BackendName): Promise<void> {
    const device = await this.start(name)
    if (this.#checks.get(name)?.correct === null) {
      const reason = await this.#turnOn(device, () => checkStep(device))
      this.#note(name, {correct: reason === '', reason})
    }
    const {correct, reason} = this.#checks.get(name) ?? untried(name)
    if (!correct) throw engineError('backend-wrong', `${name}: ${reason}`)
  }

  async #measure(name: BackendName): Promise<void> {
    if ((this.#checks.get(name)?.msPerStep ?? null) !== null) return
    try {
      const deadline = performance.now() + measureDeadline
      await this.requireRight(name)
      const device = await this.start(name)
      this.#note(name, {msPerStep: await this.#time(device, deadline)})
    } catch (error) {
      // What is missing or wrong has been noted with its own reason.
      const {code, message} = errorInfoOf(error)
      if (code !== 'backend-wrong' && this.#devices.has(name)) this.#note(name, {reason: message})
    }
  }

  async #time(device: Device, deadline: number): Promise<number> {
    const best = Math.min(...[...this.#checks.values()].map(({msPerStep}) => msPerStep ?? 1e4))
    const parts = timeStep(device, best * hopelessFactor)
    for (;;) {
      const part = await this.#turnOn(device, () => parts.next())
      if (part.done) return part.value
      if (performance.now() < deadline) continue
      await this.#turnOn(device, () => parts.return(0))
      throw engineError('backend-missing', `${device.name} is too slow to be measured`)
    }
  }

  /** Computes on another device for a turn, and goes back to the one in use. */
  #turnOn<T>(device: Device, work: () => Promise<T>): Promise<T> {
    return this.mutex.runExclusive(async () => {
      await computeOn(device)
      try {
        return await work()
      } finally {
        await computeOn(this.current)
      }
    })
  }

  #refuse(name: BackendName, reason: string) {
    this.#note(name, {present: false, reason})
    return engineError('backend-missing', reason)
  }

  #note(name: BackendName, known: Partial<BackendCheck>): void {
    const before = this.#checks.get(name) ?? {...untried(name), present: true, reason: ''}
    this.#checks.set(name, {...before, ...known})
  }
}

const untried = (name: BackendName): BackendCheck => ({
  name,
  present: false,
  correct: null,
  msPerStep: null,
  threads: null,
  reason: 'not tried',
})
