import {expect, it} from 'vitest'
import {dense} from '../../variants/dense'
import {defaultSpec, describeSpec} from '../../variants/spec'
import {stacked} from '../../variants/stacked'
import {phaseSegments, segmentAt} from './phase-segments'

const {phases} = describeSpec(defaultSpec(stacked))
const moments = [0, 10, 20, 30, 40].map((step) => ({step, epoch: 0, testMse: 0}))

it('lays the phases over the moments', () => {
  const history = {phaseStep: [0, 20], phase: [0, 1]}
  const segments = phaseSegments(moments, history, phases)
  expect(segments).toEqual([
    {phase: phases[0], from: 0, to: 2},
    {phase: phases[1], from: 2, to: 4},
  ])
  expect([0, 2, 3, 4].map((at) => segmentAt(segments, at)?.phase.number)).toEqual([1, 1, 2, 2])
})

it('leaves a phase out that has no moment yet', () => {
  const history = {phaseStep: [0, 40], phase: [0, 1]}
  expect(phaseSegments(moments, history, phases)).toEqual([{phase: phases[0], from: 0, to: 4}])
})

it('marks nothing where there is one phase', () => {
  const history = {phaseStep: [], phase: []}
  expect(phaseSegments(moments, history, describeSpec(defaultSpec(dense)).phases)).toEqual([])
  expect(segmentAt([], 3)).toBeNull()
})
