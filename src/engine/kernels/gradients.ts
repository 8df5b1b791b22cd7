/**
 * Gradients of the plain operations that hold a net and its loss together.
 *
 * Defect mended: `@tensorflow/tfjs-core` has no gradients until `register_all_gradients` is imported, which Node
 * cannot do: it is a module in a package that does not say so. An operation that is not here and not one of ours
 * has no gradient in the engine; it belongs here then, with a test.
 */
import {
  Add,
  backend_util,
  getGradient,
  Identity,
  Reshape,
  registerGradient,
  reshape,
  sum,
  type Tensor,
} from '@tensorflow/tfjs-core'

/** Registers those that nobody has registered. */
export function registerGradients(): void {
  if (getGradient(Identity) == null) {
    registerGradient({kernelName: Identity, gradFunc: (dy) => ({x: () => (dy as Tensor).clone()})})
  }
  if (getGradient(Reshape) == null) {
    registerGradient({
      kernelName: Reshape,
      inputsToSave: ['x'],
      gradFunc: (dy, [x]) => ({x: () => reshape(dy as Tensor, x?.shape ?? [])}),
    })
  }
  if (getGradient(Add) == null) {
    registerGradient({
      kernelName: Add,
      inputsToSave: ['a', 'b'],
      gradFunc: (dy, [a, b]) => ({a: () => summedTo(dy as Tensor, a), b: () => summedTo(dy as Tensor, b)}),
    })
  }
}

/** The gradient of a summand that was repeated to the size of the sum. */
function summedTo(dy: Tensor, summand: Tensor | undefined): Tensor {
  const shape = summand?.shape ?? []
  const axes = backend_util.getReductionAxes(shape, dy.shape)
  return reshape(axes.length > 0 ? sum(dy, axes) : dy, shape)
}
