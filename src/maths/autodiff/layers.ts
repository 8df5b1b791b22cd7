/** Layers: φ(x·kernel + bias), with one bias for a unit or a filter. */
import type {Activation} from '../../contract/model'
import {at} from '../arrays'
import {activate} from './activations'
import {backwards, type Connections, forwards, outerProduct} from './connections'
import {convolution, type Picture} from './convolution'
import {computed, rowsOf, type Tensor} from './tensor'

/** `[rows, …inputs]`, kernel `[inputs, units]`, bias `[units]` → `[rows, units]`. */
export function dense(x: Tensor, kernel: Tensor, bias: Tensor, activation: Activation): Tensor {
  const [inputs = 0, units = 0] = kernel.shape
  const {rows} = checkedRows(x, inputs)
  const sums = product(x, kernel, everyRow(rows, inputs, units), [rows, units])
  return activate(addBias(sums, bias), activation)
}

/** Dense with another layer's kernel, transposed: `[rows, …inputs]`, kernel `[units, inputs]` → `[rows, units]`. */
export function tied(x: Tensor, kernel: Tensor, bias: Tensor, activation: Activation): Tensor {
  const [units = 0, inputs = 0] = kernel.shape
  const {rows} = checkedRows(x, inputs)
  const sums = transposedProduct(x, kernel, everyRow(rows, units, inputs), [rows, units])
  return activate(addBias(sums, bias), activation)
}

/** `[rows, h, w, in]`, kernel `[side, side, in, out]` → `[rows, ⌈h/stride⌉, ⌈w/stride⌉, out]`. */
export function conv(
  x: Tensor,
  kernel: Tensor,
  bias: Tensor,
  stride: number,
  activation: Activation,
): Tensor {
  const image = picture(x, kernel.shape[2])
  const [rows, height, width] = image
  const [side = 0, , , filters = 0] = kernel.shape
  const output: Picture = [rows, Math.ceil(height / stride), Math.ceil(width / stride), filters]
  const sums = product(x, kernel, convolution(image, output, side, stride), output)
  return activate(addBias(sums, bias), activation)
}

/** The transposed convolution: `[rows, h, w, in]`, kernel `[side, side, out, in]` → `[rows, h·stride, w·stride, out]`. */
export function convTranspose(
  x: Tensor,
  kernel: Tensor,
  bias: Tensor,
  stride: number,
  activation: Activation,
): Tensor {
  const input = picture(x, kernel.shape[3])
  const [rows, height, width] = input
  const [side = 0, , filters = 0] = kernel.shape
  const output: Picture = [rows, height * stride, width * stride, filters]
  const sums = transposedProduct(x, kernel, convolution(output, input, side, stride), output)
  return activate(addBias(sums, bias), activation)
}

function product(x: Tensor, kernel: Tensor, connections: Connections, shape: readonly number[]): Tensor {
  return computed(forwards(connections, x.values, kernel.values), shape, [
    [x, (gradient) => backwards(connections, gradient, kernel.values)],
    [kernel, (gradient) => outerProduct(connections, x.values, gradient)],
  ])
}

/** From the side of the connections' outputs to that of their inputs. */
function transposedProduct(
  y: Tensor,
  kernel: Tensor,
  connections: Connections,
  shape: readonly number[],
): Tensor {
  return computed(backwards(connections, y.values, kernel.values), shape, [
    [y, (gradient) => forwards(connections, gradient, kernel.values)],
    [kernel, (gradient) => outerProduct(connections, gradient, y.values)],
  ])
}

/** x + b, for one b a channel: `[…, channels]` and `[channels]`. */
function addBias(x: Tensor, bias: Tensor): Tensor {
  const channels = bias.values.length
  const values = x.values.map((value, i) => value + at(bias.values, i % channels))
  const overCells = (gradient: Float64Array) => {
    const sums = new Float64Array(channels)
    gradient.forEach((value, i) => {
      sums[i % channels] = at(sums, i % channels) + value
    })
    return sums
  }
  return computed(values, x.shape, [
    [x, (gradient) => gradient],
    [bias, overCells],
  ])
}

/** Each row is one cell, and there is one matrix. */
function everyRow(rows: number, inputs: number, outputs: number): Connections {
  return {
    input: {cells: rows, channels: inputs},
    output: {cells: rows, channels: outputs},
    matrices: 1,
    forEach(visit) {
      for (let row = 0; row < rows; row++) visit(row, row, 0)
    },
  }
}

function checkedRows(x: Tensor, inputs: number): {readonly rows: number} {
  const {rows, width} = rowsOf(x)
  if (width !== inputs) throw new RangeError(`rows of ${width} numbers where ${inputs} are wanted`)
  return {rows}
}

function picture({shape}: Tensor, channels: number | undefined): Picture {
  const [rows, height, width, deep] = shape
  if (rows === undefined || height === undefined || width === undefined || deep === undefined)
    throw new RangeError(`[${shape}] is not [rows, height, width, channels]`)
  if (deep !== channels) throw new RangeError(`${deep} channels where ${channels} are wanted`)
  return [rows, height, width, deep]
}
