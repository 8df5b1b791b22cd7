/** When a GPU has done what it was handed, without reading anything off it. */
import {backend, type KernelBackend} from '@tensorflow/tfjs-core'

/** The parts of tfjs's backends that tell; they are public there, but not in the types of all. */
interface Fenced {
  readonly device?: GPUDevice
  ensureCommandEncoderReady?(): void
  endComputePassEncoder?(): void
  submitQueue?(): void
  readonly gpgpu?: {createAndWaitForFence(): Promise<void>}
}

/** Resolves once tfjs's present backend has done all that it was handed until now. */
export async function fence(): Promise<void> {
  const gpu: KernelBackend & Fenced = backend()
  // tfjs gathers some passes before it submits them, and fails to submit none.
  gpu.ensureCommandEncoderReady?.()
  gpu.endComputePassEncoder?.()
  gpu.submitQueue?.()
  await (gpu.device?.queue.onSubmittedWorkDone() ?? gpu.gpgpu?.createAndWaitForFence())
}
