import '@tensorflow/tfjs-backend-wasm'
import {getBackend, setBackend, tensor1d, tensor2d} from '@tensorflow/tfjs-core'
import {beforeAll, describe, expect, it} from 'vitest'
import {randomStream} from '../../../maths/random'
import {installKernels} from '../install'
import {kernels} from '../registry'

beforeAll(async () => {
  await setBackend('wasm')
  await installKernels('wasm')
})

const stream = randomStream(1, 'pictures')
const noise = (size: number) => Float32Array.from({length: size}, () => stream.uniform() - 0.5)

/** Pictures [rows, columns], mostly paper: ink lies together, and some pixels never have any. */
function pictures(rows: number, columns: number): Float32Array {
  const x = new Float32Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    const from = Math.floor(stream.uniform() * (columns / 2))
    for (let i = 0; i < columns / 6; i++) x[row * columns + from + i] = stream.uniform()
  }
  return x
}

/** A[m, k]·B[k, n] + start[n] in 32 bits, every column of zeros with it, in the order of the kernels. */
function product(a: (i: number, p: number) => number, b: Float32Array, start: Float32Array, m: number) {
  const n = start.length
  const k = b.length / n
  const c = new Float32Array(m * n)
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) {
      let sum = start[j] ?? 0
      for (let p = 0; p < k; p++) sum = Math.fround(sum + Math.fround(a(i, p) * (b[p * n + j] ?? 0)))
      c[i * n + j] = sum
    }
  return c
}

describe.each([
  [64, 784, 24],
  [37, 205, 13],
])('%i pictures of %i numbers', (rows, columns, outputs) => {
  const x = pictures(rows, columns)
  const at = (row: number, column: number) => x[row * columns + column] ?? 0

  it('go forward as with their paper, bit for bit', async () => {
    expect(getBackend()).toBe('wasm')
    const [weights, bias] = [noise(columns * outputs), noise(outputs)]
    const y = kernels().dense(
      tensor2d(x, [rows, columns]),
      tensor2d(weights, [columns, outputs]),
      tensor1d(bias),
      'linear',
    )
    expect(await y.data()).toEqual(product(at, weights, bias, rows))
  })

  it('have the gradient that they have with their paper, bit for bit', async () => {
    const delta = noise(rows * outputs)
    const gradient = kernels().weightGradient(tensor2d(x, [rows, columns]), tensor2d(delta, [rows, outputs]))
    const turned = (column: number, row: number) => at(row, column)
    expect(await gradient.data()).toEqual(product(turned, delta, new Float32Array(outputs), columns))
  })
})
