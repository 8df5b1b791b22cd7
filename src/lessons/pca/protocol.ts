/** What the page asks of this lesson's analysis, and what it gets: a toy whole, with its exact PCA. */
import {type InferOutput, instance, number, object, picklist} from 'valibot'

export const toyNames = ['plane', 'sheet'] as const

export type ToyName = (typeof toyNames)[number]

export const question = object({toy: picklist(toyNames)})

export const toy = object({
  /** The test points, `[n, 3]`: the ones that snapshots show. */
  points: instance(Float32Array),
  /** `[n]`, how far along its curve each was drawn, 0 to 1: a colour that shows what was unbent. */
  along: instance(Float32Array),
  /** `[3]`: the mean of the training points. */
  mean: instance(Float32Array),
  /** `[3, 3]`: principal axes of the training points, the one of most variance first. */
  axes: instance(Float32Array),
  /** What PCA with two numbers leaves of the test points, mean per coordinate. */
  pcaMse: number(),
})

export type Toy = InferOutput<typeof toy>
