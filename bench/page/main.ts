/** The page: starts hosts and passes questions on to them. */
import {type Remote, wrap} from 'comlink'
import {countTensors} from './allocations'
import {ContenderHost} from './contender-host'
import {Counter} from './counter'
import {drawDots} from './dots'
import {Product} from './product'

const hosts = new Map<string, {readonly host: Remote<ContenderHost>; readonly worker: Worker}>()

const bench = {
  /** Starts an empty host in a worker of its own. */
  start(id: string): void {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module', name: id})
    hosts.set(id, {worker, host: wrap<ContenderHost>(worker)})
  },

  host(id: string): Remote<ContenderHost> {
    const found = hosts.get(id)
    if (!found) throw new Error(`no host ${id}`)
    return found.host
  },

  stop(id: string): void {
    hosts.get(id)?.worker.terminate()
    hosts.delete(id)
  },

  /** Here on the page, where a debugger can count what JavaScript allocates. */
  here: new ContenderHost(),
  counter: new Counter(),
  countTensors,
  drawDots,

  /** The engine of the product, from its own built worker. */
  product: (workerUrl: string) => new Product(new Worker(workerUrl, {type: 'module'})),
}

declare global {
  interface Window {
    bench: typeof bench
  }
}

window.bench = bench
