/** Our shaders, put to work on tfjs's WebGPU device. */
import {backend, type Tensor} from '@tensorflow/tfjs-core'
import {fallback} from '../fallback'
import {inputBufferFillers} from '../input-buffer-fillers'
import {registerKernelSet} from '../registry'
import {webGpuConvolution} from './convolution'
import {webGpuDense} from './dense'
import {webGpuFormulas} from './formulas'
import {Gpu, type WebGpuBackend} from './gpu'
import {webGpuLosses} from './losses'
import {webGpuOptimizers} from './optimizers'

let installedOn: object | null = null

/** Makes our shaders those of the WebGPU backend in use; after a lost device there is another one. */
export function installWebGpuKernels(): void {
  if (installedOn === backend()) return
  installedOn = backend()
  const gpu = new Gpu(backend() as unknown as WebGpuBackend)
  registerKernelSet('webgpu', {
    ...fallback,
    ...webGpuDense(gpu),
    ...webGpuConvolution(gpu),
    ...webGpuLosses(gpu),
    ...webGpuFormulas(gpu),
    ...webGpuOptimizers(gpu),
  })
  inputBufferFillers.set('webgpu', (tensor, values) => fill(gpu, tensor, values))
}

/**
 * A write overtakes commands that are recorded but not submitted, which may still read the old batch, or be the
 * tensor's first upload.
 */
function fill(gpu: Gpu, tensor: Tensor, values: Float32Array): boolean {
  const pending = gpu.backend.commandQueueOwnedIds.has(tensor.dataId) || gpu.valuesOnCpu(tensor) !== null
  const buffer = gpu.change(tensor)
  if (pending) gpu.submit()
  gpu.backend.device.queue.writeBuffer(buffer, 0, values as Float32Array<ArrayBuffer>)
  return true
}
