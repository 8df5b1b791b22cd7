/**
 * For those who look after the playground, in the browser's console: failures are simulated by losing engines for
 * real, `hourglass.simulateFailure('kill-worker')` ends the worker as a crash would, unheard, and
 * `hourglass.simulateFailure('lose-backend')` takes the GPU away from it; `await hourglass.memory()` counts what lies on
 * the device.
 */
import type {DeviceMemory} from '../contract/engine'
import type {Supervisor} from './connection/supervisor'

export type SimulatedFailure = 'kill-worker' | 'lose-backend'

interface Console {
  simulateFailure(failure: SimulatedFailure): void
  memory(): Promise<DeviceMemory>
}

declare global {
  var hourglass: Console | undefined
}

export function installDevtools(supervisor: Supervisor): void {
  globalThis.hourglass = {
    simulateFailure(failure) {
      if (failure === 'kill-worker') supervisor.killEngine()
      else supervisor.ask(null, (engine) => engine.simulateFailure('lose-backend')).catch(() => {})
    },
    memory: () => supervisor.ask(null, (engine) => engine.memory()),
  }
}
