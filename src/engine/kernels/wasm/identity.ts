/**
 * Identity without a copy.
 *
 * Defect mended: tfjs's WASM backend copies a tensor to clone it, and every tensor that a gradient needs is
 * cloned: some megabytes a step. The other backends, and this one's `reshape`, count references instead.
 */
import {
  type DataType,
  getKernel,
  Identity,
  registerKernel,
  type TensorInfo,
  unregisterKernel,
} from '@tensorflow/tfjs-core'

interface CountsReferences {
  incRef(dataId: object): void
}

/** Replaces the kernel; strings keep tfjs's own. */
export function shareIdentity(): void {
  const copying = getKernel(Identity, 'wasm')
  unregisterKernel(Identity, 'wasm')
  registerKernel({
    kernelName: Identity,
    backendName: 'wasm',
    kernelFunc(call) {
      const x = call.inputs.x as TensorInfo
      if ((x.dtype as DataType) === 'string') return copying.kernelFunc(call)
      ;(call.backend as CountsReferences).incRef(x.dataId)
      return {dataId: x.dataId, shape: x.shape, dtype: x.dtype}
    },
  })
}
