import {afterEach, expect, test} from 'vitest'
import type {BackendChoice} from '../../contract/backend'
import {defaultSpec, nearestSpec} from '../../variants/spec'
import {createLab, type Lab} from '../lab'
import {MemoryRunStorage} from '../runs/run-storage'
import {startEngineWorker} from './engine-worker'
import {realClock} from './watchdog'

const workers: {end(): void}[] = []

afterEach(() => {
  for (const worker of workers.splice(0)) worker.end()
})

/** A lab with real workers. */
function open(backend: BackendChoice): Lab {
  const environment = {
    startEngine: () => {
      const worker = startEngineWorker()
      workers.push(worker)
      return worker
    },
    dataUrl: () => new URL('/mnist/', location.href).href,
    clock: realClock,
    wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    afterFrame: (drawn: () => void) => void setTimeout(drawn, 16),
  }
  const page = {
    location: {hash: `#/playground?backend=${backend}`},
    history: {replaceState: () => {}},
    addEventListener: () => {},
  }
  return createLab({
    environment,
    page,
    storage: null,
    openRuns: async () => new MemoryRunStorage(),
    spoken: ['en'],
  })
}

const spec = nearestSpec(defaultSpec(), {images: 20_000, epochs: 50}).spec
const patient = {timeout: 60_000, interval: 100}

/** Trains until something is saved, then lets `failure` happen, and waits until training has gone on. */
async function survives(lab: Lab, failure: (lab: Lab) => void) {
  const state = () => lab.store.getState()
  const run = () => state().runs.a
  await lab.actions.openRun('a', spec)
  await lab.actions.train(['a'])
  await expect.poll(() => run()?.checkpoint?.step ?? 0, patient).toBeGreaterThan(0)
  failure(lab)
  await expect.poll(() => state().alerts.length, patient).toBe(1)
  const alert = state().alerts[0]
  const saved = alert?.recovery?.saved[0]?.step ?? 0
  expect(saved).toBeGreaterThan(0)
  expect(alert?.recovery?.resumed).toBe(true)
  await expect.poll(() => run()?.status?.step ?? 0, patient).toBeGreaterThan(saved + 5)
  expect(run()?.status?.state).toBe('training')
  const steps = run()?.history.trainStep ?? []
  expect(steps.every((step, i) => step === i + 1)).toBe(true)
  await lab.actions.pause()
  return alert
}

test('a worker killed in the middle of training: a new one goes on', async () => {
  const alert = await survives(open('wasm'), (lab) => lab.supervisor.killEngine())
  expect(alert).toMatchObject({error: {code: 'worker-lost'}, recovery: {from: 'wasm', to: 'wasm'}})
})

test('a WebGL context lost in the middle of training: it goes on, on wasm', async () => {
  const alert = await survives(open('webgl'), (lab) => {
    void lab.supervisor.ask(null, (engine) => engine.simulateFailure('lose-backend'))
  })
  expect(alert).toMatchObject({error: {code: 'backend-lost'}, recovery: {from: 'webgl', to: 'wasm'}})
})
