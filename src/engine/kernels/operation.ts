/**
 * Puts an operation of ours on tfjs's gradient tape.
 *
 * Defect mended: `tf.customGrad` wants the gradients of all inputs at once, so the gradient of the images
 * themselves, a third of the backward pass, would be computed and thrown away. A registered gradient is
 * asked only for what is needed.
 *
 * An operation's `run` and its gradients may not rely on the tape, which does not see inside them: there are no
 * gradients of gradients. (tfjs has none either through a kernel that saves its output.)
 */
import {
  engine,
  type NamedTensorMap,
  registerGradient,
  registerKernel,
  type Tensor,
  tidy,
} from '@tensorflow/tfjs-core'

export interface Operation<Inputs extends NamedTensorMap, Settings extends object> {
  readonly name: string
  /** Inputs that the gradient needs, in order; the output follows them where `savesOutput`. */
  readonly saves: readonly (keyof Inputs & string)[]
  readonly savesOutput: boolean
  run(inputs: Inputs, settings: Settings): Tensor
  /** Gradients by input, each computed when asked for. */
  gradient(dy: Tensor, saved: readonly Tensor[], settings: Settings): Record<keyof Inputs, () => Tensor>
}

type Registration = (backendName: string) => void

const registrations: Registration[] = []

/** Makes a callable of an operation; it runs on backends for which `registerOperations` was called. */
export function operation<Inputs extends NamedTensorMap, Settings extends object>(
  op: Operation<Inputs, Settings>,
): (inputs: Inputs, settings: Settings) => Tensor {
  const kernelName = `Hourglass${op.name}`
  registerGradient({
    kernelName,
    inputsToSave: [...op.saves],
    outputsToSave: [op.savesOutput],
    gradFunc(dy, saved, attrs) {
      if (engine().state.gradientDepth > 0) throw new Error(`${op.name} has no gradient of its gradient`)
      return op.gradient(Array.isArray(dy) ? onlyOne(dy) : dy, saved, settingsOf(attrs))
    },
  })
  registrations.push((backendName) =>
    registerKernel({
      kernelName,
      backendName,
      kernelFunc: ({inputs, attrs}) => tidy(() => op.run(inputs as Inputs, settingsOf(attrs))),
    }),
  )
  return (inputs, settings) => engine().runKernel(kernelName, inputs, {settings: settings as never}) as Tensor

  function settingsOf(attrs: object | undefined): Settings {
    return (attrs as {settings: Settings}).settings
  }
}

const registered = new Set<string>()

/** Tells tfjs of all operations on one of its backends; a second call does nothing. */
export function registerOperations(backendName: string): void {
  if (registered.has(backendName)) return
  registered.add(backendName)
  for (const register of registrations) register(backendName)
}

function onlyOne(tensors: readonly Tensor[]): Tensor {
  const [first] = tensors
  if (first === undefined || tensors.length !== 1) throw new Error('These operations have one output each')
  return first
}
