import type {Digits} from '../../src/contract/data'
import type {ParameterValues, RunSpec} from '../../src/contract/spec'
import type {Outcome} from '../../src/engine/hosts/node/session'
import {checkedSpec} from '../../src/engine/run/checked-spec'
import {defaultSpec, variantOf} from '../../src/variants/spec'

/** A figure that a trained run is held to. */
export interface Figure {
  /** What is measured, as the table says it. */
  readonly what: string
  readonly of: (outcome: Outcome, digits: Digits, codes: Float32Array) => number | null
  /** What is known to be reached elsewhere, as it is known. */
  readonly known: string
  /** The band that it must lie in, ends included. */
  readonly from: number
  readonly to: number
  readonly decimals: number
}

/** One training, and the figures that it is held to. */
export interface Row {
  readonly id: string
  /** What is trained and how long, in the words of the field. */
  readonly says: string
  readonly spec: RunSpec
  readonly figures: readonly Figure[]
}

/** A variant with these parameters; the rest as it has them. @throws EngineError for values that it does not allow */
export function spec(id: string, parameters: ParameterValues): RunSpec {
  const base = defaultSpec(variantOf(id))
  return checkedSpec({...base, parameters: {...base.parameters, ...parameters}})
}
