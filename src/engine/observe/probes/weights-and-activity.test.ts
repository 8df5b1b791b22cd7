import {beforeAll, describe, expect, it} from 'vitest'
import type {Probe} from '../../../contract/view'
import {mapOnly, specOf, TestClient} from '../../testing/test-client'

const client = new TestClient()
const {engine} = client
beforeAll(async () => {
  await client.open()
  await engine.testDigits()
})

const small = {images: 500, batch: 50, epochs: 1}

/** What the next snapshot answers to a probe. */
async function asked(runId: string, probe: Probe) {
  const before = client.of('snapshot').length
  await engine.watch(runId, {...mapOnly, probes: {it: probe}})
  await expect.poll(() => client.of('snapshot').length).toBeGreaterThan(before)
  return client.of('snapshot').at(-1)?.snapshot.traces.it
}

describe('the probe of weights', () => {
  it.each([
    ['dense', {hidden: [8], code: 2}, 'encoder/0', [784, 8]],
    ['dense', {hidden: [8], code: 2}, 'decoder/1', [8, 784]],
    ['convolutional', {filters: [4, 8], code: 2}, 'encoder/1', [3, 3, 1, 4]],
  ] as const)('of %s answers the kernel as it is: %s %s', async (variant, parameters, layer, shape) => {
    const name = `${variant} ${layer}`
    await engine.createRun(name, specOf(variant, {...small, ...parameters}))
    await engine.step([name])
    const trace = await asked(name, {kind: 'weights', layer})
    if (trace?.kind !== 'weights') throw new Error('no weights')
    expect(trace).toMatchObject({kind: 'weights', layer, shape})
    const {weights} = await engine.checkpoint(name)
    const kept = weights.find((one) => one.name === `${layer}/weights`)
    expect(trace.values).toEqual(kept?.values)
  })

  it('has no answer where there is no such layer', async () => {
    await engine.createRun('none', specOf('dense', {...small, hidden: [], code: 2}))
    await engine.step(['none'])
    expect(await asked('none', {kind: 'weights', layer: 'encoder/7'})).toBeUndefined()
  })
})

describe('the probe of activity', () => {
  it('counts every number of every code, and takes the mean of each', async () => {
    await engine.createRun('sparse', specOf('sparse', {...small, code: 16}))
    await engine.step(['sparse'])
    const trace = await asked('sparse', {kind: 'activity', bins: 20})
    if (trace?.kind !== 'activity') throw new Error('no activity')
    const {low, high, shares, means} = trace
    expect([low, high, shares.length, means.length]).toEqual([0, 1, 20, 16])
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5)
    // The mean by the histogram is that of all codes, within half a bin.
    const byShares = shares.reduce((sum, share, bin) => sum + share * ((bin + 0.5) / 20), 0)
    const byMeans = means.reduce((a, b) => a + b, 0) / 16
    expect(Math.abs(byShares - byMeans)).toBeLessThan(1 / 40)
  })

  it('reaches from the lowest to the highest number of a code without bounds', async () => {
    await engine.createRun('linear', specOf('linear', {...small, code: 4}))
    await engine.step(['linear'])
    const trace = await asked('linear', {kind: 'activity', bins: 10})
    if (trace?.kind !== 'activity') throw new Error('no activity')
    const {low, high, shares} = trace
    expect(low).toBeLessThan(0)
    expect(high).toBeGreaterThan(0)
    expect(shares[0]).toBeGreaterThan(0)
    expect(shares.at(-1)).toBeGreaterThan(0)
  })
})
