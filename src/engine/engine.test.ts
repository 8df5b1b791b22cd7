import {memory} from '@tensorflow/tfjs-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {mapOnly, specOf, TestClient} from './testing/test-client'

const client = new TestClient()
const {engine} = client
beforeAll(async () => {
  await client.open()
  await engine.testDigits()
})

/** Two epochs of a hundred steps: each epoch's end is measured on all test digits, which takes its time. */
const small = {images: 2000, batch: 20, epochs: 2, hidden: [32]}

/** Tensors on the device once the present step has been shown. */
async function tensorsAtRest(runId: string): Promise<number> {
  const {step} = await engine.checkpoint(runId)
  await expect.poll(() => client.of('snapshot').at(-1)?.snapshot.step).toBe(step)
  return engine.checkpoint(runId).then(() => memory().numTensors)
}

describe('a run', () => {
  it.each([
    specOf('dense', small),
    specOf('dense', {...small, optimiser: 'momentum', rate: 0.1, decay: 0.01, ratedecay: 0.8, loss: 'bce'}),
    specOf('denoising', {...small, code: 4, noise: 'saltpepper', digits: [1, 7, 8], batch: 18}),
  ])('of one spec has the same losses every time (%#)', async (spec) => {
    const [first, second] = [await client.losses('first', spec), await client.losses('second', spec)]
    expect(first.length).toBeGreaterThan(199)
    expect(second).toEqual(first)
    const other = {...spec, parameters: {...spec.parameters, seed: 2}}
    expect(await client.losses('first', other)).not.toEqual(first)
  })

  it.each([
    specOf('dense', {...small, hidden: [64, 16]}),
    specOf('dense', {...small, optimiser: 'momentum', rate: 0.1}),
    specOf('denoising', {...small, noise: 'holes', level: 0.3}),
  ])('goes on from a checkpoint to the last bit (%#)', async (spec) => {
    const straight = await client.losses('straight', spec)
    const whole = await engine.checkpoint('straight')
    await engine.createRun('halved', spec)
    for (let i = 0; i < 107; i++) await engine.step(['halved'])
    const half = await engine.checkpoint('halved')
    expect(half.step).toBe(107)
    await engine.createRun('resumed', spec, structuredClone(half))
    await engine.train(['resumed'])
    await client.until('resumed', 'finished')
    const resumed = await engine.checkpoint('resumed')
    expect(resumed.history.trainLoss).toEqual(straight)
    expect(resumed.weights).toEqual(whole.weights)
    expect(resumed.optimiser).toEqual(whole.optimiser)
  })

  it('rewinds to the same experiment', async () => {
    const spec = specOf('dense', small)
    const losses = await client.losses('a', spec)
    await engine.rewind(['a'])
    expect(client.status('a')).toMatchObject({state: 'idle', step: 0, trainLoss: null})
    await engine.train(['a'])
    await client.until('a', 'finished')
    expect((await engine.checkpoint('a')).history.trainLoss).toEqual(losses)
  })

  it('keeps memory flat over steps, snapshots and measurements', async () => {
    await engine.createRun('flat', specOf('denoising', {...small, hidden: [16], code: 3, epochs: 40}))
    await engine.watch('flat', {
      ...mapOnly,
      strip: [1, 2],
      probes: {selected: {kind: 'example', subject: {kind: 'test', index: 0}}},
    })
    for (let i = 0; i < 25; i++) await engine.step(['flat'])
    await engine.pause()
    await client.until('flat', 'paused')
    await engine.report('flat')
    const before = await tensorsAtRest('flat')
    for (let i = 0; i < 200; i++) await engine.step(['flat'])
    await engine.reconstruct('flat', {kind: 'test', index: 3})
    await engine.report('flat')
    // Copies of the weights come and go: 24 tensors to go back to, 8 to look at. A leak would be 200 or more.
    expect((await tensorsAtRest('flat')) - before).toBeLessThanOrEqual(24 + 8)
  })

  it('that is removed leaves nothing on the device', async () => {
    const before = memory().numTensors
    await engine.createRun('gone', specOf('dense', small))
    await engine.step(['gone'])
    await engine.removeRun('gone')
    expect(memory().numTensors).toBe(before)
    await expect(engine.step(['gone'])).rejects.toMatchObject({info: {code: 'no-such-run'}})
  })
})

describe('training', () => {
  it('trains two runs in step on the same batches', async () => {
    // With the layers of a denoising one.
    const spec = specOf('dense', {...small, activation: 'relu', codeactivation: 'linear', centred: false})
    await engine.createRun('one', spec)
    await engine.createRun('two', specOf('denoising', {...small, code: 2, level: 0}))
    await engine.train(['one', 'two'])
    await client.until('two', 'finished')
    const [one, two] = [await engine.checkpoint('one'), await engine.checkpoint('two')]
    // With its noise at 0 a denoising autoencoder is a dense one.
    expect(two.history.trainLoss).toEqual(one.history.trainLoss)
  })

  it('keeps two runs in step', async () => {
    const spec = specOf('dense', {...small, epochs: 100})
    await engine.createRun('one', spec)
    await engine.createRun('two', specOf('dense', {...small, epochs: 100, code: 40}))
    await engine.train(['one', 'two'])
    await expect.poll(() => client.status('two')?.step).toBeGreaterThan(10)
    await engine.pause()
    const [one, two] = [await engine.checkpoint('one'), await engine.checkpoint('two')]
    expect(one.step).toBe(two.step)
  })

  it('pauses between two steps, and goes on', async () => {
    await engine.createRun('p', specOf('dense', {...small, epochs: 200}))
    await engine.train(['p'])
    await expect.poll(() => client.status('p')?.step).toBeGreaterThan(10)
    await engine.pause()
    expect(client.status('p')?.state).toBe('paused')
    const {step} = await engine.checkpoint('p')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await engine.checkpoint('p')).step).toBe(step)
    await engine.step(['p'])
    expect((await engine.checkpoint('p')).step).toBe(step + 1)
  })

  it('measures the test digits at the end of every epoch', async () => {
    await client.losses('m', specOf('dense', {...small, epochs: 3}))
    const {history} = await engine.checkpoint('m')
    expect(history.testStep).toEqual([100, 200, 300])
    expect(history.testLoss).toEqual(history.testMse)
    const report = await engine.report('m')
    expect(report.testMse).toBe(history.testMse.at(-1))
    expect(report.testSse).toBeCloseTo((report.testMse ?? 0) * 784, 9)
  })

  it('takes up what can change, and refuses what needs new weights', async () => {
    await engine.createRun('c', specOf('dense', {...small, epochs: 1}))
    await engine.train(['c'])
    await client.until('c', 'finished')
    await expect(engine.adjust('c', {code: 3})).rejects.toMatchObject({info: {code: 'bad-spec'}})
    await expect(engine.adjust('c', {rate: -1})).rejects.toMatchObject({info: {code: 'bad-spec'}})
    await engine.adjust('c', {epochs: 2, rate: 0.01, optimiser: 'sgd', batch: 10})
    expect(client.status('c')?.state).toBe('paused')
    await engine.train(['c'])
    await client.until('c', 'finished')
    const report = await engine.report('c')
    expect(report.steps).toBe(100 + 200)
    expect(report.changes.map(({step, name}) => [step, name])).toEqual(
      expect.arrayContaining([
        [100, 'epochs'],
        [100, 'rate'],
        [100, 'optimiser'],
        [100, 'batch'],
      ]),
    )
  })

  it('stops at a loss that is not finite, with the last good weights back', async () => {
    await engine.createRun(
      'wild',
      specOf('linear', {images: 2000, batch: 20, epochs: 2, optimiser: 'momentum', rate: 10, centred: false}),
    )
    await engine.train(['wild'])
    await client.until('wild', 'stopped')
    const {error, step} = client.status('wild') ?? {}
    expect(error).toMatchObject({code: 'not-finite', hint: expect.stringContaining('learning rate')})
    const {weights, history} = await engine.checkpoint('wild')
    expect(weights.every(({values}) => values.every(Number.isFinite))).toBe(true)
    expect(history.trainLoss.every(Number.isFinite)).toBe(true)
    expect(history.trainLoss.length).toBe(step)
    // The way there can be seen until training goes on.
    expect(
      client
        .of('status')
        .flatMap(({added}) => added.trainLoss)
        .some((loss) => loss > 1000),
    ).toBe(true)
    await engine.adjust('wild', {rate: 0.01, optimiser: 'adam'})
    await engine.train(['wild'])
    await client.until('wild', 'finished')
    expect((await engine.report('wild')).testMse).toBeLessThan(0.1)
  })
})

describe('specs', () => {
  it.each([
    [{...specOf('dense', {}), variant: 'nonesuch'}, 'nonesuch'],
    [specOf('dense', {code: 0}), 'code'],
    [specOf('dense', {hidden: [0]}), 'hidden'],
    [specOf('dense', {loss: 'bce', output: 'linear'}), 'output'],
    [specOf('dense', {beta: 3}), 'beta'],
  ])('that cannot be built are refused by name (%#)', async (spec, name) => {
    await expect(engine.createRun('bad', spec)).rejects.toMatchObject({
      info: {code: 'bad-spec', message: expect.stringContaining(name)},
    })
  })
})
