/**
 * The two halves of each row.
 *
 * Defect mended: tfjs's gradients of two slices fill a tensor with zeros each and add them; here the gradients of
 * the halves are put side by side.
 */
import {concat, slice, type Tensor, type Tensor2D} from '@tensorflow/tfjs-core'
import {operationOfMany} from './operation'
import {present} from './present'

const halves = operationOfMany<{x: Tensor}>({
  name: 'Halves',
  saves: [],
  outputs: 2,
  run({x}) {
    const [rows = 1, width = 0] = x.shape
    const k = width / 2
    return [slice(x, [0, 0], [rows, k]), slice(x, [0, k], [rows, k])]
  },
  gradient: (dys) => ({x: () => concat([...dys], 1)}),
})

/** `[rows, 2k]` → two of `[rows, k]`. @throws RangeError where rows have no halves */
export function split(x: Tensor): [Tensor2D, Tensor2D] {
  const [, width = 0] = x.shape
  if (x.rank !== 2 || width % 2 !== 0) throw new RangeError(`[${x.shape}] has no two halves`)
  const [first, second] = halves({x})
  return [present(first) as Tensor2D, present(second) as Tensor2D]
}
