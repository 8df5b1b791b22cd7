import {beforeAll, expect, it, vi} from 'vitest'
import {defaultSpec} from '../../variants/spec'
import {Engine} from '../engine'
import {browserHost} from '../hosts/browser'
import {Trainer} from '../run/trainer'

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
let checkpoints = 0

beforeAll(async () => {
  const dataUrl = new URL('/mnist/', location.href).href
  await engine.open({backend: 'wasm', dataUrl, avoid: []}, (event) => {
    if (event.type === 'snapshot') {
      snapshots++
      engine.acknowledge('a')
    }
    if (event.type === 'checkpoint') checkpoints++
    if (event.type === 'status') step = event.status.step
  })
  await engine.createRun('a', spec)
  await engine.watch('a', {
    view: {kind: 'dimensions', dimensions: [0, 1]},
    strip: [0, 1, 2],
    decodedGrid: {x: [-1, 1], y: [-1, 1], columns: 4, rows: 3},
    probes: {
      selected: {kind: 'example', subject: {kind: 'test', index: 5}},
      'pin:p': {kind: 'example', subject: {kind: 'image', pixels: new Float32Array(784)}},
    },
  })
})

it.each(['webgpu', 'webgl'] as const)(
  'reads %s once for each look at the losses, and twice at most for a snapshot of all that is watched',
  {timeout: 240_000},
  async (backend) => {
    await engine.useBackend(backend)
    const looks = vi.spyOn(Trainer.prototype, 'read')
    counters[backend]()
    const before = {step, snapshots, checkpoints}
    await engine.train(['a'])
    await expect.poll(() => snapshots, {timeout: 200_000}).toBeGreaterThan(before.snapshots + 1)
    await expect.poll(() => step).toBeGreaterThan(before.step + 100)
    await engine.pause()
    const reads = counters[backend]()
    const shown = snapshots - before.snapshots
    console.info(
      `${backend}: ${reads} reads in ${step - before.step} steps, with ${looks.mock.calls.length} looks at the losses, ${shown} snapshots`,
    )
    // One snapshot and one checkpoint may be on their way at either end.
    const most = looks.mock.calls.length + 2 * (shown + 1) + (checkpoints - before.checkpoints + 1)
    looks.mockRestore()
    expect(reads).toBeGreaterThan(shown)
    expect(reads).toBeLessThanOrEqual(most)
  },
)
