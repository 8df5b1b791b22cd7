/**
 * What dense and convolutional layers have in common. Inputs and outputs come in cells (a row, or a pixel) of some
 * channels each. A cell of the outputs is a sum over the input cells that it is connected with, each times a matrix
 * out of the kernel: `[inputs, outputs]` for that connection.
 */
import {addAt, at, at64, axpy, dot, rows} from '../arrays'

export interface Connections {
  readonly input: Cells
  readonly output: Cells
  /** Matrices in the kernel. */
  readonly matrices: number
  /** Calls `visit` for every connection: an input cell, an output cell, and the matrix between them. */
  forEach(visit: (from: number, to: number, matrix: number) => void): void
}

export interface Cells {
  readonly cells: number
  readonly channels: number
}

const size = ({cells, channels}: Cells) => cells * channels

/** Outputs from inputs: y = Σ x K. */
export function forwards(connections: Connections, x: Float64Array, kernel: Float64Array): Float64Array {
  const {input, output} = connections
  const y = new Float64Array(size(output))
  const [cells, weights] = [rows(y, output.channels), rows(kernel, output.channels)]
  connections.forEach((from, to, matrix) => {
    const cell = at(cells, to)
    for (let c = 0; c < input.channels; c++) {
      const value = at64(x, from * input.channels + c)
      if (value !== 0) axpy(value, at(weights, matrix * input.channels + c), cell)
    }
  })
  return y
}

/** The transposed map, from the side of the outputs to that of the inputs: x = Σ y Kᵀ. */
export function backwards(connections: Connections, y: Float64Array, kernel: Float64Array): Float64Array {
  const {input, output} = connections
  const x = new Float64Array(size(input))
  const [cells, weights] = [rows(y, output.channels), rows(kernel, output.channels)]
  connections.forEach((from, to, matrix) => {
    const cell = at(cells, to)
    for (let c = 0; c < input.channels; c++)
      addAt(x, from * input.channels + c, dot(cell, at(weights, matrix * input.channels + c)))
  })
  return x
}

/** How y·forwards(x, K) changes with the kernel: Σ xᵀ y. */
export function outerProduct(connections: Connections, x: Float64Array, y: Float64Array): Float64Array {
  const {input, output, matrices} = connections
  const kernel = new Float64Array(matrices * input.channels * output.channels)
  const [cells, weights] = [rows(y, output.channels), rows(kernel, output.channels)]
  connections.forEach((from, to, matrix) => {
    const cell = at(cells, to)
    for (let c = 0; c < input.channels; c++) {
      const value = at64(x, from * input.channels + c)
      if (value !== 0) axpy(value, cell, at(weights, matrix * input.channels + c))
    }
  })
  return kernel
}
