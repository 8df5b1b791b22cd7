import {describe, expect, it} from 'vitest'
import type {MadeChange} from '../contract/spec'
import {noCurves} from '../lab/store/curves'
import {engine} from '../messages/en/engine'
import {defaultSpec, nearestSpec} from '../variants/spec'
import {vae} from '../variants/vae'
import {lossRun} from './loss-run'

const words = engine.phases

function betaAt(steps: readonly number[], beta: number, made: readonly MadeChange[], anneal = 0): number[] {
  const {spec} = nearestSpec(defaultSpec(vae), {beta, anneal})
  const {terms} = lossRun({runId: 'a', name: 'A'}, spec, made, noCurves, 100, words)
  const divergence = terms.find(({name}) => name === 'divergence')
  return steps.map((step) => divergence?.weightAt(step) ?? Number.NaN)
}

const changed = (step: number, before: number, value: number): MadeChange => ({
  ...{step, name: 'beta', before, value, planned: false},
})

describe('the weight of a term at a step', () => {
  it('is that which it had when the step was taken', () => {
    const made = [changed(100, 1, 0.5), changed(200, 0.5, 4)]
    expect(betaAt([0, 1, 100, 101, 200, 201, 999], 4, made)).toEqual([1, 1, 1, 0.5, 0.5, 4, 4])
  })

  it('rises with the passes of its phase, to the value of its time', () => {
    expect(betaAt([50, 100, 150], 4, [changed(100, 1, 4)], 2)).toEqual([0.25, 0.5, 3])
  })

  it('is the one that stands where nothing was changed', () => {
    expect(betaAt([0, 7], 2, [])).toEqual([2, 2])
  })
})
