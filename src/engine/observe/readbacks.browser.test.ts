import {beforeAll, expect, it} from 'vitest'
import {defaultSpec} from '../../variants/spec'
import {Engine} from '../engine'
import {browserHost} from '../hosts/browser'

const seconds = 5

/** Counts calls of a method of a class of the browser's, and says how many there were since last asked. */
function counter(on: object, name: string): () => number {
  let calls = 0
  const original: unknown = Reflect.get(on, name)
  if (typeof original !== 'function') throw new Error(`there is no ${name}`)
  Reflect.set(on, name, function (this: unknown, ...given: unknown[]) {
    calls++
    return Reflect.apply(original, this, given)
  })
  return () => {
    const since = calls
    calls = 0
    return since
  }
}

/** A net so small that a GPU in software too takes many steps a second. */
const spec = {...defaultSpec(), parameters: {...defaultSpec().parameters, hidden: [], batch: 8, epochs: 200}}

const counters = {
  webgpu: counter(GPUBuffer.prototype, 'mapAsync'),
  webgl: counter(WebGL2RenderingContext.prototype, 'readPixels'),
}
const engine = new Engine(browserHost)
let step = 0
let snapshots = 0

beforeAll(async () => {
  const dataUrl = new URL('/mnist/', location.href).href
  await engine.open({backend: 'wasm', dataUrl, avoid: []}, (event) => {
    if (event.type === 'snapshot') {
      snapshots++
      engine.taken('a')
    }
    if (event.type === 'status') step = event.status.step
  })
  await engine.createRun('a', spec)
  await engine.watch('a', {
    view: {kind: 'dimensions', dimensions: [0, 1]},
    strip: [0, 1, 2],
    subject: {kind: 'test', index: 5},
    pins: [{id: 'p', pixels: new Float32Array(784)}],
    lattice: {x: [-1, 1], y: [-1, 1], columns: 4, rows: 3},
  })
})

it.each(['webgpu', 'webgl'] as const)(
  'reads %s at most ten times a second while it trains and all is watched',
  async (backend) => {
    await engine.useBackend(backend)
    await engine.train(['a'])
    const [begun, seen] = [step, snapshots]
    await expect.poll(() => step, {timeout: 30_000}).toBeGreaterThan(begun + 100)
    await expect.poll(() => snapshots, {timeout: 30_000}).toBeGreaterThan(seen)
    // Let it find its pace.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    counters[backend]()
    const from = step
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    const reads = counters[backend]() / seconds
    const steps = (step - from) / seconds
    await engine.pause()
    console.info(`${backend}: ${reads} reads and ${steps} steps a second`)
    expect(reads).toBeGreaterThan(0)
    expect(reads).toBeLessThanOrEqual(10)
    expect(steps).toBeGreaterThan(reads)
  },
)
