import {type NamedTensorMap, tensor, tidy, type Variable, variable, zerosLike} from '@tensorflow/tfjs-core'
import type {NamedArray} from '../../contract/checkpoint'
import type {OptimizerName, Training} from '../../contract/training'
import {adamDefaults, adamStep, momentumStep, sgdStep} from '../kernels'

const momentumShare = 0.9

/** What an optimiser remembers of each weight, by the name it has in checkpoints. */
const memories: Readonly<Record<OptimizerName, readonly string[]>> = {
  adam: ['m', 'v'],
  momentum: ['velocity'],
  sgd: [],
}

/** An optimiser with its state on the device. */
export class Optimizer {
  /** One list for each thing remembered, each in the order of the weights. */
  readonly memory: readonly (readonly Variable[])[]
  /** Steps that this state has seen: Adam's correction for its start at zero needs it. */
  steps = 0

  constructor(
    readonly kind: OptimizerName,
    private readonly variables: readonly Variable[],
  ) {
    this.memory = memories[kind].map(() => variables.map((one) => tidy(() => variable(zerosLike(one)))))
  }

  /** One step down these gradients, which are by the variables' names, at this rate. */
  step(gradients: NamedTensorMap, rate: number, {weightDecay}: Pick<Training, 'weightDecay'>): void {
    this.steps++
    const [first = [], second = []] = this.memory
    const slots = this.variables.flatMap((one, i) => {
      const gradient = gradients[one.name]
      const [m, v] = [first[i] ?? one, second[i] ?? one]
      return gradient ? [{variable: one, gradient, m, v, velocity: m}] : []
    })
    if (this.kind === 'adam') adamStep(slots, {...adamDefaults, rate, weightDecay, step: this.steps})
    else if (this.kind === 'momentum') momentumStep(slots, {rate, weightDecay, momentum: momentumShare})
    else sgdStep(slots, {rate, weightDecay})
  }

  /** Names for the arrays of `memory`, one after another, as checkpoints have them. */
  names(weightNames: readonly string[]): string[] {
    return memories[this.kind].flatMap((what) => weightNames.map((name) => `${name}/${what}`))
  }

  /** Takes up a state read earlier; arrays that are missing start at zero. */
  load(weightNames: readonly string[], arrays: readonly NamedArray[], steps: number): void {
    const byName = new Map(arrays.map((array) => [array.name, array]))
    const names = this.names(weightNames)
    this.memory.flat().forEach((one, i) => {
      const saved = byName.get(names[i] ?? '')
      if (saved) tidy(() => one.assign(tensor(saved.values, one.shape)))
    })
    this.steps = steps
  }

  dispose(): void {
    for (const one of this.memory.flat()) one.dispose()
  }
}
