/** A place to race in: a worker of its own for every contender, or the page itself where counts are taken. */
import type {BackendName} from '../../src/contract/backend'
import type {ContenderName} from '../contenders'
import type {MemberNet} from './members'
import type {NetName} from './nets'
import {type Contender, courseOf, type Open, type Task} from './task'

/** Loaded only where asked for: what ours changes in tfjs, `fit` must not find. */
const contenders: Readonly<Record<ContenderName, () => Promise<{readonly open: Open}>>> = {
  ours: () => import('./contenders/ours'),
  'ours-threads': () => import('./contenders/ours'),
  fit: () => import('./contenders/fit'),
  jax: () => import('./contenders/jax'),
  'jax-eager': async () => ({open: (await import('./contenders/jax')).openEager}),
  'jax-threads': () => import('./contenders/jax'),
  convnet: () => import('./contenders/convnet'),
}

export class ContenderHost {
  #contender: Contender | null = null

  /** Makes a contender ready; answers where its loss cannot be that of the others, if so. */
  async open(name: ContenderName, task: Task<NetName | MemberNet>): Promise<string | null> {
    const {open} = await contenders[name]()
    this.#contender = await open(courseOf(task))
    return this.#contender.differs ?? null
  }

  train(steps: number): Promise<number> {
    return this.#ready.train(steps)
  }

  losses(steps: number): Promise<number[]> {
    return this.#ready.losses(steps)
  }

  async matmulRate(backend: BackendName, repeats: number): Promise<number> {
    const plain = await import('./plain-tensorflow')
    return plain.matmulRate(backend, repeats)
  }

  get #ready(): Contender {
    if (!this.#contender) throw new Error('no contender is open')
    return this.#contender
  }
}
