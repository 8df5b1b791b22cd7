import type {DataName, ParameterValues, RunSpec} from '../../contract/spec'
import {defaultSpec, nearestSpec, variantOf} from '../../variants/spec'

/** For a dense net whose code may go anywhere, behind hidden layers of ReLU; as it is, its code has bounds. */
export const unbounded = {activation: 'relu', codeactivation: 'linear', centred: false} as const

/** A run's spec from what differs from the variant's defaults. @throws RangeError for what cannot be had. */
export function spec(variant: string, parameters: ParameterValues = {}, data: DataName = 'mnist'): RunSpec {
  const found = variantOf(variant)
  if (!found) throw new RangeError(`no variant is called ${variant}`)
  const {spec, corrections} = nearestSpec({...defaultSpec(found), data}, parameters)
  const wrong = corrections[0]
  if (wrong) throw new RangeError(`${variant}: ${wrong.name} cannot be ${wrong.given}`)
  return spec
}
