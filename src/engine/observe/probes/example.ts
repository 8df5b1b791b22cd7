import type {ActivationTrace} from '../../../contract/trace'
import type {Subject} from '../../../contract/view'
import type {Device} from '../../backends/device'
import {type Mapping, positionsOf} from '../code-map'
import {type FrozenModel, trace} from '../frozen-model'
import {subjectPixels} from '../test-images'

/** A test digit's or a drawing's way through the net. */
export async function traceSubject(
  frozen: FrozenModel,
  device: Device,
  subject: Subject,
  mapping: Mapping,
): Promise<ActivationTrace> {
  const traced = await trace(frozen, device, subjectPixels(frozen.examples, subject))
  return {...traced, position: positionsOf(mapping, traced.code)}
}
