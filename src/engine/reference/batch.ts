import {count, type Shape} from '../../contract/description'
import {constant, type Tensor} from '../../maths/autodiff/tensor'
import type {Numbers} from '../../maths/dense-net'
import type {Model} from '../../variants/model'
import type {BatchOf} from '../../variants/operations'

/** A batch as plain numbers, row by row. */
export interface ReferenceBatch {
  /** `[rows, numbers]`, as the encoder is given them. */
  readonly x: Numbers
  /** `[rows, numbers]`. */
  readonly target: Numbers
  /** By name, `[rows, …]`; all that the model draws. */
  readonly noise?: Readonly<Record<string, Numbers>>
  /** `[rows, 10]`, where the model asks for them. */
  readonly labels?: Numbers
}

/** The batch as formulas see it. @throws RangeError where its numbers do not make as many rows */
export function batchOf(model: Model, {x, target, noise = {}, labels}: ReferenceBatch): BatchOf<Tensor> {
  const numbers = count(model.example)
  const rows = x.length / numbers
  const rowsOf = (values: Numbers, shape: Shape) => constant(values, [rows, ...shape])
  const drawn = Object.entries(model.noise).map(([name, shape]) => {
    const values = noise[name]
    if (!values) throw new RangeError(`the batch has no noise ${name}`)
    return [name, rowsOf(values, shape)] as const
  })
  return {
    x: rowsOf(x, [numbers]),
    target: rowsOf(target, [numbers]),
    noise: Object.fromEntries(drawn),
    get labels() {
      if (!labels || !model.labels) throw new Error('the model did not ask for labels')
      return rowsOf(labels, [10])
    },
  }
}
