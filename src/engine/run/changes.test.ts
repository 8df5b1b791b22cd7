import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import type {Checkpoint} from '../../contract/checkpoint'
import type {MadeChange, RunSpec} from '../../contract/spec'
import {changesText, withChanges, withChangesOf} from '../../variants/changes'
import {specOf, TestClient} from '../testing/test-client'
import {heldFrom, withMade} from './changes'

const client = new TestClient()
const {engine} = client
beforeAll(async () => {
  await client.open()
  await vi.waitFor(() => expect(client.of('data').at(-1)?.progress.state).toBe('ready'), 90_000)
})
afterAll(() => engine.pause())

/** Steps come as fast as the machine is free. */
const patient = {timeout: 60_000, interval: 5}

/** All that a run has learnt and would go on from. */
const learnt = ({step, weights, optimiser, streams, epoch, position, history}: Checkpoint) => ({
  step,
  weights,
  optimiser,
  streams,
  epoch,
  position,
  losses: history.trainLoss,
  tests: history.testLoss,
})

/** Trains what an address would carry, and answers it as it ends. */
async function repeated(experiment: RunSpec): Promise<Checkpoint> {
  const read = withChangesOf(withChanges(experiment, []), changesText(experiment.changes))
  expect(read).toEqual({spec: experiment, corrections: []})
  await engine.createRun('again', read.spec)
  await engine.train(['again'])
  await client.until('again', 'finished')
  const checkpoint = await engine.checkpoint('again')
  await engine.removeRun('again')
  return checkpoint
}

describe('a run that is changed in mid-training', () => {
  it('is repeated to the bit from its experiment', async () => {
    const spec = specOf('denoising', {images: 6000, batch: 20, epochs: 1, code: 2, hidden: [32]})
    await engine.createRun('live', spec)
    await engine.train(['live'])
    await vi.waitFor(() => expect(client.status('live')?.step).toBeGreaterThan(5), patient)
    await engine.adjust('live', {rate: 0.01})
    await vi.waitFor(() => expect(client.status('live')?.step).toBeGreaterThan(30), patient)
    await engine.adjust('live', {level: 0.2, optimiser: 'momentum'})
    await engine.pause()
    await engine.adjust('live', {batch: 30})
    await engine.train(['live'])
    await client.until('live', 'finished')
    await engine.adjust('live', {epochs: 2, rate: 0.001})
    await engine.train(['live'])
    await client.until('live', 'finished')

    const {experiment, changes, spec: standing} = await engine.report('live')
    expect(changes.map(({name}) => name).sort()).toEqual([
      'batch',
      'epochs',
      'level',
      'optimiser',
      'rate',
      'rate',
    ])
    expect(standing.parameters).toMatchObject({rate: 0.001, level: 0.2, epochs: 2})
    expect(experiment.parameters).toEqual({...spec.parameters, epochs: 2})
    expect(experiment.changes).toHaveLength(5)
    const again = await repeated(experiment)
    expect(learnt(again)).toEqual(learnt(await engine.checkpoint('live')))
    expect(again.changes?.every(({planned}) => planned)).toBe(true)
  })

  it('goes on from a checkpoint with what is still to come', async () => {
    const spec = withChanges(specOf('dense', {images: 1000, batch: 100, epochs: 1}), [
      {step: 3, name: 'rate', value: 0.02},
      {step: 7, name: 'rate', value: 0.002},
    ])
    await engine.createRun('whole', spec)
    for (let i = 0; i < 5; i++) await engine.step(['whole'])
    expect(client.status('whole')).toMatchObject({changesToCome: 1, changes: [{step: 3, before: 0.001}]})
    const middle = await engine.checkpoint('whole')
    expect(middle.spec).toMatchObject({parameters: {rate: 0.02}, changes: [{step: 7}]})
    await engine.createRun('half', middle.spec, middle)
    await engine.train(['whole', 'half'])
    await Promise.all([client.until('whole', 'finished'), client.until('half', 'finished')])
    const [whole, half] = [await engine.report('whole'), await engine.report('half')]
    expect(half.history.trainLoss).toEqual(whole.history.trainLoss)
    expect(half.experiment).toEqual(spec)
  })

  it('can be made to end, and what is to come taken back', async () => {
    const spec = specOf('dense', {images: 1000, batch: 100, epochs: 3})
    const ends = withChanges(spec, [{step: 12, name: 'epochs', value: 1}])
    await engine.createRun('short', ends)
    await engine.train(['short'])
    await client.until('short', 'finished')
    expect(client.status('short')?.step).toBe(12)
    await engine.createRun('free', ends)
    await engine.adjust('free', {}, [])
    expect((await engine.report('free')).spec).toEqual(spec)
  })

  it('refuses a plan that cannot be had', async () => {
    const spec = withChanges(specOf('dense', {}), [{step: 3, name: 'code', value: 4}])
    await expect(engine.createRun('no', spec)).rejects.toMatchObject({info: {code: 'bad-spec'}})
  })
})

describe('what is noted', () => {
  const spec = specOf('dense', {rate: 0.001})
  const other = specOf('dense', {rate: 0.01})
  const made = (step: number, value: number, before: number): MadeChange => ({
    step,
    name: 'rate',
    value,
    before,
    planned: false,
  })

  it('is the last of several changes at one step, and none before the first', () => {
    expect(withMade([], spec, other, 0, false)).toEqual([])
    const once = withMade([], spec, other, 7, false)
    expect(once).toEqual([made(7, 0.01, 0.001)])
    expect(withMade(once, other, specOf('dense', {rate: 0.1}), 7, false)).toEqual([made(7, 0.1, 0.001)])
    expect(withMade(once, other, spec, 7, false)).toEqual([])
  })

  it('holds from where a run went back to', () => {
    const both = [made(5, 0.01, 0.001), made(9, 0.1, 0.01)]
    expect(heldFrom(7, both)).toEqual([made(5, 0.01, 0.001), made(7, 0.1, 0.01)])
    expect(heldFrom(5, both)).toEqual([made(5, 0.1, 0.001)])
    expect(heldFrom(0, both)).toEqual([])
  })
})
