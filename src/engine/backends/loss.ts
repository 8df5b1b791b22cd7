/**
 * How the loss of a GPU is noticed, and, for tests of recovery, brought about.
 *
 * Defects mended: tfjs does not listen to `device.lost`, and after the loss of a WebGL context its reads never
 * settle.
 */
import type {KernelBackend} from '@tensorflow/tfjs-core'
import type {Device} from './device'

/** The parts of tfjs's backends that tell of the GPU; they are public there, but not in the types of all. */
interface Gpu {
  readonly device?: GPUDevice
  readonly gpgpu?: {
    readonly gl: {
      readonly canvas: EventTarget
      isContextLost(): boolean
      getExtension(name: 'WEBGL_lose_context'): {loseContext(): void} | null
    }
  }
}

/** Tells the device when the GPU under it goes away. */
export function watchLoss(device: Device): void {
  const gpu: KernelBackend & Gpu = device.backend
  if (device.name === 'webgpu')
    void gpu.device?.lost.then(({message}) => device.lose(message || 'the device is gone'))
  if (device.name !== 'webgl') return
  gpu.gpgpu?.gl.canvas.addEventListener('webglcontextlost', () => device.lose('the context is lost'))
  if (gpu.gpgpu?.gl.isContextLost()) device.lose('the context was lost before')
}

/** Takes the GPU away for real, as a driver's reset would. Does nothing on wasm and cpu. */
export function causeLoss(device: Device): void {
  const gpu: KernelBackend & Gpu = device.backend
  gpu.device?.destroy()
  gpu.gpgpu?.gl.getExtension('WEBGL_lose_context')?.loseContext()
}
