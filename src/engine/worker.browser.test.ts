import {proxy, type Remote, wrap} from 'comlink'
import {afterEach, expect, it} from 'vitest'
import type {BackendChoice} from '../contract/backend'
import type {EngineApi, EngineEvent} from '../contract/engine'
import {defaultSpec} from '../variants/spec'

/** An engine in a worker of its own, and all that it has told. */
class WorkerClient {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'})
  readonly engine: Remote<EngineApi> = wrap<EngineApi>(this.#worker)
  readonly events: EngineEvent[] = []

  open(backend: BackendChoice) {
    const dataUrl = new URL('/mnist/', location.href).href
    return this.engine.open(
      {backend, dataUrl, avoid: []},
      proxy((event: EngineEvent) => {
        this.events.push(event)
      }),
    )
  }

  of<T extends EngineEvent['type']>(type: T): Extract<EngineEvent, {type: T}>[] {
    return this.events.filter((event) => event.type === type) as Extract<EngineEvent, {type: T}>[]
  }

  /** The run's state as last told. */
  get status() {
    return this.of('status').at(-1)?.status
  }

  terminate(): void {
    this.#worker.terminate()
  }
}

let opened: WorkerClient | null = null

afterEach(() => opened?.terminate())

function openClient(): WorkerClient {
  opened = new WorkerClient()
  return opened
}

const spec = defaultSpec()
const short = {...spec, parameters: {...spec.parameters, images: 2000, epochs: 2, batch: 100}}
const watched = {
  view: {kind: 'dimensions', dimensions: [0, 1]},
  strip: [0, 1, 2],
  decodedGrid: {x: [-1, 1], y: [-1, 1], columns: 4, rows: 3},
  probes: {
    selected: {kind: 'example', subject: {kind: 'test', index: 5}},
    'pin:p': {kind: 'example', subject: {kind: 'image', pixels: new Float32Array(784)}},
  },
} as const

it('trains on wasm in a worker and shows all that is watched', async () => {
  const client = openClient()
  const {engine} = client
  expect((await client.open('wasm')).backend).toBe('wasm')
  const {model} = await engine.createRun('a', short)
  expect(model.phases[0]?.layers.map(({shape}) => shape)).toEqual([
    [784],
    [128],
    [32],
    [2],
    [32],
    [128],
    [784],
  ])
  await engine.watch('a', watched)
  await engine.train(['a'])
  await expect.poll(() => client.status?.state).toBe('finished')
  expect(client.status?.step).toBe(40)
  // What `npm run train -- --images 2000 --epochs 2 --batch 100` reports.
  expect((await engine.report('a')).testMse).toBeCloseTo(0.1128305, 6)
  const snapshot = client.of('snapshot').at(-1)?.snapshot
  expect(snapshot?.map.positions).toHaveLength(20_000)
  expect(snapshot?.decodedGrid?.images).toHaveLength(12 * 784)
  const trace = snapshot?.traces.selected
  expect(trace?.kind === 'example' && trace.layers.map(({name}) => name)).toEqual([
    'input',
    'encoder',
    'encoder',
    'code',
    'decoder',
    'decoder',
    'output',
  ])
})

it.each(['webgl', 'webgpu'] as const)(
  'loses %s for real, says so, and goes on from its checkpoint elsewhere',
  async (backend) => {
    const before = openClient()
    expect((await before.open(backend)).backend).toBe(backend)
    await before.engine.createRun('a', short)
    await before.engine.step(['a'])
    await before.engine.step(['a'])
    const checkpoint = await before.engine.checkpoint('a')
    await before.engine.simulateFailure('lose-backend')
    await expect.poll(() => before.of('error').at(-1)?.error.code).toBe('backend-lost')
    await expect(before.engine.step(['a'])).rejects.toMatchObject({
      code: 'backend-lost',
      message: expect.stringContaining(backend),
      hint: expect.stringContaining('checkpoint'),
    })
    before.terminate()

    const after = openClient()
    await after.open('wasm')
    await after.engine.createRun('a', short, checkpoint)
    await after.engine.train(['a'])
    await expect.poll(() => after.status?.state).toBe('finished')
    expect(after.status?.step).toBe(40)
    expect((await after.engine.report('a')).history.trainStep).toEqual(
      Array.from({length: 40}, (_, i) => i + 1),
    )
  },
)

it('measures all four backends, each right', async () => {
  const client = openClient()
  await client.open('wasm')
  const {checks} = await client.engine.checkBackends()
  console.info(checks.map(({name, msPerStep}) => `${name} ${msPerStep?.toFixed(1)} ms`).join(', '))
  expect(checks.map(({name, present, correct}) => ({name, present, correct}))).toEqual(
    ['webgpu', 'webgl', 'wasm', 'cpu'].map((name) => ({name, present: true, correct: true})),
  )
  expect(checks.every(({msPerStep}) => msPerStep !== null && msPerStep > 0)).toBe(true)
})

it('chooses the fastest that is right before it first trains', async () => {
  const client = openClient()
  await client.open('auto')
  await client.engine.createRun('a', short)
  await client.engine.train(['a'])
  await expect.poll(() => client.of('backend').length).toBe(1)
  const report = client.of('backend')[0]?.report
  const right = report?.checks.filter(({correct}) => correct) ?? []
  const fastest = right.reduce((a, b) => ((a.msPerStep ?? 1e9) < (b.msPerStep ?? 1e9) ? a : b))
  expect(report?.choice).toBe('auto')
  expect(report?.backend).toBe(fastest.name)
})
