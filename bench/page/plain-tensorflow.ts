/** tfjs as it comes, on the backend asked for. */
import * as tf from '@tensorflow/tfjs'
import {setWasmPaths} from '@tensorflow/tfjs-backend-wasm'
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import '@tensorflow/tfjs-backend-webgpu'
import type {BackendName} from '../../src/contract/backend'

/** Sets the backend. @throws Error where there is none */
export async function startTensorflow(backend: BackendName): Promise<typeof tf> {
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plain,
    'tfjs-backend-wasm-simd.wasm': simd,
    'tfjs-backend-wasm-threaded-simd.wasm': threaded,
  })
  tf.env().set('SOFTWARE_WEBGL_ENABLED', true)
  if (!(await tf.setBackend(backend))) throw new Error(`tfjs has no ${backend} here`)
  await tf.ready()
  return tf
}

const size = 1024

/** Rate of tfjs's own multiplication of two 1024×1024 matrices, in floating-point operations a millisecond. */
export async function matmulRate(backend: BackendName, repeats: number): Promise<number> {
  if (tf.getBackend() !== backend) await startTensorflow(backend)
  const [a, b] = [tf.randomUniform([size, size], -1, 1), tf.randomUniform([size, size], -1, 1)]
  const multiply = async (times: number) => {
    for (let i = 1; i < times; i++) tf.matMul(a, b).dispose()
    const last = tf.tidy(() => tf.matMul(a, b).slice([0, 0], [1, 1]))
    await last.data()
    last.dispose()
  }
  await multiply(1)
  const start = performance.now()
  await multiply(repeats)
  const ms = performance.now() - start
  tf.dispose([a, b])
  return (2 * size ** 3 * repeats) / ms
}
