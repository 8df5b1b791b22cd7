/** Fits a backend out with our kernels. Code of a backend is fetched only when it is asked for. */
import {getBackend} from '@tensorflow/tfjs-core'
import {registerGradients} from './gradients'
import {registerOperations} from './operation'

/**
 * To be called and awaited after `tf.setBackend(name)` and `tf.ready()`, before the first operation; a second
 * call costs nothing. On wasm so many helpers share the work, where its memory can be shared.
 * Throws where another backend is in use.
 */
export async function installKernels(backendName: string, helpers = 0): Promise<void> {
  if (getBackend() !== backendName) throw new Error(`tfjs is on ${getBackend()}, not on ${backendName}`)
  registerGradients()
  registerOperations(backendName)
  if (backendName === 'wasm') {
    const {installWasmKernels} = await import('./wasm/install')
    await installWasmKernels(helpers)
  }
  if (backendName === 'webgl') {
    const {installWebGlKernels} = await import('./webgl/install')
    installWebGlKernels()
  }
  if (backendName === 'webgpu') {
    const {installWebGpuKernels} = await import('./webgpu/install')
    installWebGpuKernels()
  }
}
