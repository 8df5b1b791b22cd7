/**
 * For those who look after the playground, in the browser's console: recovery is practised by losing engines for
 * real, `hourglass.provoke('kill-worker')` ends the worker as a crash would, unheard, and
 * `hourglass.provoke('lose-backend')` takes the GPU away from it; `await hourglass.memory()` counts what lies on
 * the device.
 */
import type {DeviceMemory} from '../contract/engine'
import type {Supervisor} from './connection/supervisor'

export type Mishap = 'kill-worker' | 'lose-backend'

interface Console {
  provoke(mishap: Mishap): void
  memory(): Promise<DeviceMemory>
}

declare global {
  var hourglass: Console | undefined
}

export function practise(supervisor: Supervisor): void {
  globalThis.hourglass = {
    provoke(mishap) {
      if (mishap === 'kill-worker') supervisor.killEngine()
      else supervisor.ask(null, (engine) => engine.provoke('lose-backend')).catch(() => {})
    },
    memory: () => supervisor.ask(null, (engine) => engine.memory()),
  }
}
