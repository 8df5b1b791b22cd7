/**
 * Recovery is practised by losing engines for real: `hourglass.provoke('kill-worker')` in the browser's console
 * ends the worker as a crash would, unheard; `hourglass.provoke('lose-backend')` takes the GPU away from it.
 */
import type {Supervisor} from './supervisor'

export type Mishap = 'kill-worker' | 'lose-backend'

declare global {
  var hourglass: {provoke(mishap: Mishap): void} | undefined
}

export function practise(supervisor: Supervisor): void {
  globalThis.hourglass = {
    provoke(mishap) {
      if (mishap === 'kill-worker') supervisor.killEngine()
      else supervisor.ask(null, (engine) => engine.provoke('lose-backend')).catch(() => {})
    },
  }
}
