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
import {present} from './present'

interface Definition<Inputs extends NamedTensorMap> {
  readonly name: string
  /** Inputs that the gradient needs, in order; the outputs that are saved follow them. */
  readonly saves: readonly (keyof Inputs & string)[]
}

type Gradients<Inputs> = Record<keyof Inputs, () => Tensor>

export interface Operation<Inputs extends NamedTensorMap, Settings extends object>
  extends Definition<Inputs> {
  readonly savesOutput: boolean
  run(inputs: Inputs, settings: Settings): Tensor
  /** Gradients by input, each computed when asked for. */
  gradient(dy: Tensor, saved: readonly Tensor[], settings: Settings): Gradients<Inputs>
}

/** An operation with several outputs. */
export interface OperationOfMany<Inputs extends NamedTensorMap> extends Definition<Inputs> {
  readonly outputs: number
  run(inputs: Inputs): Tensor[]
  gradient(dys: readonly Tensor[], saved: readonly Tensor[]): Gradients<Inputs>
}

type Registration = (backendName: string) => void

const registrations: Registration[] = []

/** Makes a callable of an operation; it runs on backends for which `registerOperations` was called. */
export function operation<Inputs extends NamedTensorMap, Settings extends object>(
  op: Operation<Inputs, Settings>,
): (inputs: Inputs, settings: Settings) => Tensor {
  const kernelName = register<Inputs>(
    op,
    [op.savesOutput],
    (inputs, attrs) => op.run(inputs, settingsOf(attrs)),
    ([dy], saved, attrs) => op.gradient(present(dy), saved, settingsOf(attrs)),
  )
  return (inputs, settings) => engine().runKernel(kernelName, inputs, {settings: settings as never}) as Tensor

  function settingsOf(attrs: object | undefined): Settings {
    return (attrs as {settings: Settings}).settings
  }
}

/** The same of an operation with several outputs. */
export function operationOfMany<Inputs extends NamedTensorMap>(
  op: OperationOfMany<Inputs>,
): (inputs: Inputs) => Tensor[] {
  const saved = Array.from({length: op.outputs}, () => false)
  const kernelName = register<Inputs>(op, saved, op.run, op.gradient)
  return (inputs) => engine().runKernel(kernelName, inputs) as Tensor[]
}

function register<Inputs extends NamedTensorMap>(
  {name, saves}: Definition<Inputs>,
  outputsToSave: boolean[],
  run: (inputs: Inputs, attrs: object | undefined) => Tensor | Tensor[],
  gradient: (
    dys: readonly Tensor[],
    saved: readonly Tensor[],
    attrs: object | undefined,
  ) => Gradients<Inputs>,
): string {
  const kernelName = `Hourglass${name}`
  registerGradient({
    kernelName,
    inputsToSave: [...saves],
    outputsToSave,
    gradFunc(dy, saved, attrs) {
      if (engine().state.gradientDepth > 0) throw new Error(`${name} has no gradient of its gradient`)
      return gradient(Array.isArray(dy) ? dy : [dy], saved, attrs)
    },
  })
  registrations.push((backendName) =>
    registerKernel({
      kernelName,
      backendName,
      kernelFunc: ({inputs, attrs}) => tidy(() => run(inputs as Inputs, attrs)),
    }),
  )
  return kernelName
}

const registered = new Set<string>()

/** Tells tfjs of all operations on one of its backends; a second call does nothing. */
export function registerOperations(backendName: string): void {
  if (registered.has(backendName)) return
  registered.add(backendName)
  for (const one of registrations) one(backendName)
}
