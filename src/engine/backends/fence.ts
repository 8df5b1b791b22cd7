/** When a GPU has done what it was handed, without reading anything off it. */
import type {KernelBackend} from '@tensorflow/tfjs-core'

/** The parts of tfjs's backends that tell; they are public there, but not in the types of all. */
interface Fenced {
  readonly device?: GPUDevice
  ensureCommandEncoderReady?(): void
  endComputePassEncoder?(): void
  submitQueue?(): void
  readonly gpgpu?: {createAndWaitForFence(): Promise<void>}
}

/** Resolves once a GPU has done all that tfjs handed it until now; at once where the backend has none. */
export async function fence(backend: KernelBackend): Promise<void> {
  const gpu: KernelBackend & Fenced = backend
  // tfjs gathers some passes before it submits them, and fails to submit none.
  gpu.ensureCommandEncoderReady?.()
  gpu.endComputePassEncoder?.()
  gpu.submitQueue?.()
  await (gpu.device?.queue.onSubmittedWorkDone() ?? gpu.gpgpu?.createAndWaitForFence())
}
