import {describe, expect, it} from 'vitest'
import type {MadeChange, RunSpec} from '../../contract/spec'
import {withChanges} from '../../variants/changes'
import {defaultSpec, describeSpec, nearestSpec} from '../../variants/spec'
import {checkpointOf, statusOf} from '../testing/fake-engine'
import {askedExperiment, backAt, caughtUp, rewound} from './experiment'
import {newRun} from './runs'
import {initialState} from './store'

const plan = [
  {step: 100, name: 'rate', value: 0.01},
  {step: 200, name: 'batch', value: 64},
]
const spec = withChanges(defaultSpec(), plan)
const standing = (parameters: Record<string, number>, changes: RunSpec['changes'] = []) =>
  withChanges(nearestSpec(defaultSpec(), parameters).spec, changes)

const planned: MadeChange = {step: 100, name: 'rate', value: 0.01, before: 0.001, planned: true}

function runAt(here: RunSpec, changes: readonly MadeChange[], summary: RunSpec = here) {
  const run = newRun(initialState, 'a', here)
  const status = statusOf('a', {step: 150, changes, changesToCome: here.changes?.length ?? 0})
  return {...run, status, summary: {spec: summary, model: describeSpec(summary)}}
}

describe('a run as an experiment', () => {
  it('catches up with changes that the engine has made by itself', () => {
    const run = runAt(spec, [])
    expect(caughtUp(run, 2)).toEqual({})
    const after = caughtUp(run, 1)
    expect(after.spec).toEqual(standing({rate: 0.01}, plan.slice(1)))
    expect(after.summary?.spec).toBe(after.spec)
    expect(caughtUp(run, 0).spec).toEqual(standing({rate: 0.01, batch: 64}))
  })

  it('is the one of its first step, or the one that waits', () => {
    const run = runAt(standing({rate: 0.01}, plan.slice(1)), [planned])
    expect(askedExperiment(run)).toEqual(spec)
    expect(askedExperiment({...run, pendingSpec: defaultSpec()})).toEqual(defaultSpec())
  })

  it('is rewound to its plan, unless something was just changed by hand', () => {
    const here = standing({rate: 0.01}, plan.slice(1))
    expect(rewound(runAt(here, [planned]))).toEqual(spec)
    const changing = standing({rate: 0.5}, plan.slice(1))
    expect(rewound(runAt(changing, [planned], here))).toBe(changing)
  })

  it('has what it made since a checkpoint to come again, and keeps what was changed by hand', () => {
    const from = checkpointOf(spec, 50)
    expect(backAt(standing({rate: 0.01, batch: 64}), from)).toEqual(spec)
    expect(backAt(standing({rate: 0.5}, plan.slice(1)), from)).toEqual(standing({rate: 0.5}, plan))
    expect(backAt(spec, from)).toBe(spec)
  })
})
