import type {ParameterValue, RunSpec} from '../../contract/spec'
import type {Training} from '../../contract/training'
import type {Model} from '../../variants/model'
import {requireVariant} from '../../variants/spec'
import type {Examples} from '../data/examples/examples'
import {engineError} from '../errors'

/** What a spec comes to. @throws EngineError 'bad-spec' */
export function declared(spec: RunSpec, examples: Examples): {model: Model; training: Training} {
  const variant = requireVariant(spec)
  const values: Readonly<Record<string, ParameterValue>> = spec.parameters
  const training = variant.training(values)
  const model = variant.model(values, [examples.numbers])
  if (model.corruption?.kind === 'holes' && examples.name !== 'mnist')
    throw engineError('bad-spec', 'only images can have holes')
  return {model, training}
}
