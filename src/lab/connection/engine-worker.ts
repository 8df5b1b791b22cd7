import type {EngineWorker} from './connection'

/** A module worker with the engine in it. */
export function startEngineWorker(): EngineWorker {
  const worker = new Worker(new URL('../../engine/worker.ts', import.meta.url), {
    type: 'module',
    name: 'engine',
  })
  return {
    endpoint: worker,
    onCrash(told) {
      worker.addEventListener('error', (event) => {
        event.preventDefault()
        told(event.message || 'the worker could not be loaded')
      })
      worker.addEventListener('messageerror', () => told('a message could not be read'))
    },
    end: () => worker.terminate(),
  }
}

/** Where the packed data lies, as an absolute address. */
export function dataUrl(): string {
  return new URL('mnist/', document.baseURI).href
}
