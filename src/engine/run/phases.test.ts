import {beforeAll, describe, expect, it} from 'vitest'
import type {Checkpoint} from '../../contract/checkpoint'
import type {ParameterValues} from '../../contract/spec'
import {mapOnly, specOf, TestClient} from '../testing/test-client'

const client = new TestClient()
const {engine} = client
beforeAll(async () => {
  await client.open()
  await engine.testDigits()
})

/** Two layers of an epoch each and two epochs of fine-tuning, four steps an epoch. */
const small = {images: 400, batch: 100, hidden: [20], code: 4, layerepochs: 1, epochs: 2}
const stack = (more: ParameterValues = {}) => specOf('stacked', {...small, ...more})
const cloud = (more: ParameterValues = {}) =>
  specOf('vae', {images: 400, batch: 100, hidden: [20], code: 3, epochs: 2, ...more})

async function stepped(runId: string, steps: number): Promise<Checkpoint> {
  for (let i = 0; i < steps; i++) await engine.step([runId])
  return structuredClone(await engine.checkpoint(runId))
}

async function trained(runId: string): Promise<Checkpoint> {
  await engine.train([runId])
  await client.until(runId, 'finished')
  return engine.checkpoint(runId)
}

/** What makes two runs the same: how long they took does not, nor whether single steps waited for measurements. */
const settled = ({seconds, history, ...rest}: Checkpoint) => {
  const {trainStep, trainLoss, trainTerms, phaseStep, phase} = history
  return {...rest, history: {trainStep, trainLoss, trainTerms, phaseStep, phase}}
}

describe('a model of several phases', () => {
  it('trains one after another, and tells which', async () => {
    await engine.createRun('a', stack())
    await trained('a')
    const told = client.of('status').filter(({status}) => status.runId === 'a')
    const phases = told.map(({status: {phase}}) => `${phase.name} ${phase.number} of ${phase.count}`)
    expect([...new Set(phases)]).toEqual(['layer 1 of 3', 'layer 2 of 3', 'fine-tuning 0 of 3'])
    expect(client.status('a')).toMatchObject({
      epochs: 4,
      totalSteps: 16,
      phase: {index: 2, epoch: 2, epochs: 2},
    })
    const {history} = await engine.report('a')
    expect([history.phaseStep, history.phase]).toEqual([
      [0, 4, 8],
      [0, 1, 2],
    ])
    expect(history.testStep).toEqual([4, 8, 12, 16])
  })

  it('changes only what a phase trains, with an optimiser that remembers nothing of the one before', async () => {
    await engine.createRun('a', stack())
    const names = ({optimiser}: Checkpoint) => optimiser.map(({name}) => name).join(' ')
    const [begun, one, two, fine] = [
      await stepped('a', 0),
      await stepped('a', 4),
      await stepped('a', 1),
      await stepped('a', 4),
    ]
    expect(changed(begun, one)).toEqual(['encoder/0', 'decoder/1'])
    expect(changed(one, two)).toEqual(['encoder/1', 'decoder/0'])
    expect(changed(two, fine)).toEqual(['encoder/0', 'encoder/1', 'decoder/0', 'decoder/1'])
    expect(names(one)).toContain('encoder/0')
    expect(names(two)).not.toContain('encoder/0')
    const steps = [one, two, fine].map(({optimiser}) =>
      optimiser.find(({name}) => name === 'optimiser/steps'),
    )
    expect(steps.map((array) => array?.values[0])).toEqual([4, 1, 1])
  })

  it.each([
    ['in the middle of a phase', 6],
    ['at a boundary', 4],
    ['just after a boundary', 9],
  ])('goes on from a checkpoint %s to the last bit', async (_, steps) => {
    await engine.createRun('straight', stack({noise: 'masking'}))
    const straight = await trained('straight')
    await engine.createRun('halved', stack({noise: 'masking'}))
    const half = await stepped('halved', steps)
    await engine.createRun('resumed', half.spec, half)
    expect(client.status('resumed')?.phase.index).toBe(client.status('halved')?.phase.index)
    expect(settled(await trained('resumed'))).toEqual(settled(straight))
  })

  it('rewinds to its first phase', async () => {
    await engine.createRun('a', stack())
    const first = await trained('a')
    await engine.rewind(['a'])
    expect(client.status('a')).toMatchObject({step: 0, phase: {index: 0, name: 'layer'}})
    expect(settled(await trained('a'))).toEqual(settled(first))
  })

  it('comes back from a burst in a later phase to the phase of its last good weights', async () => {
    const calm = stack({batch: 20, activation: 'linear', optimiser: 'sgd', rate: 0.01})
    await engine.createRun('wild', calm)
    await stepped('wild', 18)
    await engine.adjust('wild', {rate: 10, optimiser: 'momentum'})
    await engine.train(['wild'])
    await client.until('wild', 'stopped')
    expect(client.status('wild')).toMatchObject({phase: {index: 0}})
    await engine.adjust('wild', {rate: 0.01, optimiser: 'sgd'})
    const {history, weights} = await trained('wild')
    expect([history.phaseStep, history.phase]).toEqual([
      [0, 20, 40],
      [0, 1, 2],
    ])
    await engine.createRun('calm', calm)
    expect(weights).toEqual((await trained('calm')).weights)
  })

  it('has no phase of no epochs, and at least one epoch', async () => {
    await engine.createRun('a', stack({epochs: 0}))
    const {history, step} = await trained('a')
    expect([step, history.phase]).toEqual([8, [0, 1]])
    await engine.createRun('b', stack({layerepochs: 0}))
    expect(client.status('b')?.phase).toMatchObject({index: 0, count: 1, name: 'fine-tuning'})
    expect((await trained('b')).history.phase).toEqual([2])
    await expect(engine.createRun('c', stack({layerepochs: 0, epochs: 0}))).rejects.toMatchObject({
      info: {code: 'bad-spec'},
    })
  })

  it('is tuned longer, once it has ended', async () => {
    await engine.createRun('a', stack({epochs: 0}))
    await trained('a')
    await engine.adjust('a', {epochs: 1})
    const longer = await trained('a')
    await engine.createRun('b', stack({epochs: 1}))
    expect(longer.weights).toEqual((await trained('b')).weights)
    expect(longer.history.phaseStep).toEqual([0, 4, 8])
  })

  it('shows a moment of an earlier phase as it was then', async () => {
    await engine.createRun('a', stack())
    await engine.watch('a', mapOnly)
    await trained('a')
    await expect.poll(async () => (await engine.moments('a')).length).toBeGreaterThan(1)
    const moments = await engine.moments('a')
    const early = moments.find(({step}) => step > 0 && step <= 4)
    if (early) expect((await engine.recall('a', early.step)).map.codeSize).toBe(20)
    const late = moments.findLast(({step}) => step > 8)
    if (late) expect((await engine.recall('a', late.step)).map.codeSize).toBe(4)
    expect(early ?? late).toBeDefined()
  })
})

describe('a model that draws noise', () => {
  it.each([cloud(), cloud({noise: 'gaussian', level: 0.3})])(
    'goes on from a checkpoint with the same noise (%#)',
    async (spec) => {
      await engine.createRun('straight', spec)
      const straight = await trained('straight')
      await engine.createRun('halved', spec)
      const half = await stepped('halved', 3)
      expect(Object.keys(half.streams)).toEqual(['noise', 'epsilon'])
      await engine.createRun('resumed', spec, half)
      expect(settled(await trained('resumed'))).toEqual(settled(straight))
    },
  )

  it('raises the weight of an annealed term from 0, batch by batch', async () => {
    await engine.createRun('slow', cloud({anneal: 2, beta: 4, rate: 0.00001}))
    const {history} = await trained('slow')
    const {reconstruction = [], divergence = []} = history.trainTerms ?? {}
    const weights = history.trainLoss.map(
      (loss, i) => (loss - (reconstruction[i] ?? 0)) / (divergence[i] ?? Number.NaN),
    )
    weights.forEach((weight, i) => {
      expect(weight).toBeCloseTo((4 * i) / 8, 1)
    })
    expect(Object.keys(history.testTerms ?? {})).toEqual(['reconstruction', 'divergence'])
    expect(Object.keys(history.testFigures ?? {})).toEqual(['negativeElbo'])
  })
})

describe('what the first version wrote', () => {
  it('opens: a checkpoint without the parameters and the phase that came later', async () => {
    await engine.createRun('new', specOf('dense', {images: 400, batch: 100, hidden: [20], epochs: 2}))
    const now = await stepped('new', 5)
    const {noise, level, ...parameters} = now.spec.parameters
    const {phase, ...rest} = now
    const old: Checkpoint = {...rest, spec: {...now.spec, parameters}}
    expect([noise, phase]).toEqual(['none', 0])
    const {spec} = await engine.createRun('old', old.spec, old)
    expect(spec).toEqual(now.spec)
    expect((await trained('old')).weights).toEqual((await trained('new')).weights)
  })
})

/** Layers whose weights differ. */
function changed(before: Checkpoint, after: Checkpoint): string[] {
  const moved = after.weights.filter(
    ({values}, i) => !values.every((value, k) => value === before.weights[i]?.values[k]),
  )
  return [...new Set(moved.map(({name}) => name.split('/').slice(0, 2).join('/')))]
}
