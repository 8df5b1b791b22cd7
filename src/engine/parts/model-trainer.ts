import {keep, type Scalar, type Tensor, tidy, type Variable, variableGrads} from '@tensorflow/tfjs-core'
import type {NamedArray} from '../../contract/checkpoint'
import type {Training} from '../../contract/training'
import {at} from '../../maths/arrays'
import {type Layout, weightsOf} from '../../variants/layout'
import {type Phase, type Player, termWeight} from '../../variants/model'
import type {Device} from '../backends/device'
import {weightedSum} from '../kernels'
import type {Batch} from './batch-loader'
import {netsOf} from './nets'
import {tensorOperations} from './operations'
import {Optimizer} from './optimizer'
import {copied, named, restore, variablesOf} from './weights'

/** The weights and the optimisers' memory as they were, on the device. */
export interface Saved {
  readonly weights: readonly Tensor[]
  readonly memory: readonly Tensor[]
  readonly optimizerSteps: readonly number[]
}

/** The same, read off the device; `optimizer` also holds how many steps each has seen. */
export interface Read {
  readonly weights: NamedArray[]
  readonly optimizer: NamedArray[]
}

/** A player with what moves its weights. */
interface Learner {
  readonly player: Player
  /** Where its weights stand in the layout. */
  readonly indices: readonly number[]
  readonly variables: Variable[]
  optimizer: Optimizer
}

/** A model's weights on the device and what moves them, in one phase of its training. */
export class ModelTrainer {
  readonly variables: readonly Variable[]
  #phase: Phase
  #learners: readonly Learner[] = []

  /** @throws EngineError 'bad-file' where the weights are not this layout's */
  constructor(
    readonly layout: Layout,
    phase: Phase,
    private training: Training,
    weights: readonly NamedArray[],
    memory: readonly NamedArray[] = [],
  ) {
    this.variables = variablesOf(layout, weights)
    this.#phase = phase
    this.#learners = this.#newLearners()
    for (const {player, indices, optimizer} of this.#learners) {
      const steps = memory.find(({name}) => name === this.#stepsName(player))?.values[0] ?? 0
      optimizer.load(this.#names(indices), memory, steps)
    }
  }

  /** Goes over to another phase; its optimisers begin without memory. */
  enter(phase: Phase): void {
    for (const {optimizer} of this.#learners) optimizer.dispose()
    this.#phase = phase
    this.#learners = this.#newLearners()
  }

  /**
   * One step of every player down the gradient of its loss. Answers the phase's terms before it, in the phase's
   * order and without their weights; the caller disposes them.
   */
  step(batch: Batch, phasePasses: number): Scalar[] {
    const terms = new Map<string, Scalar>()
    for (const learner of this.#learners) tidy(() => this.#stepOf(learner, batch, phasePasses, terms))
    return Object.keys(this.#phase.terms).flatMap((name) => terms.get(name) ?? [])
  }

  /** Trains on by other rules, those of the same phase; another kind of optimiser begins without memory. */
  adjust(training: Training, phase: Phase): void {
    this.training = training
    this.#phase = phase
    for (const learner of this.#learners) {
      if (learner.optimizer.kind === training.optimizer) continue
      learner.optimizer.dispose()
      learner.optimizer = new Optimizer(training.optimizer, learner.variables)
    }
  }

  /** A copy on the device; the caller disposes it. */
  save(): Saved {
    return {
      weights: copied(this.variables),
      memory: copied(this.#memory),
      optimizerSteps: this.#learners.map(({optimizer}) => optimizer.steps),
    }
  }

  /** Goes back to a copy; an optimiser forgets where it is another one by now. */
  restore({weights, memory, optimizerSteps}: Saved): void {
    restore(this.variables, weights)
    const own = this.#memory
    if (own.length !== memory.length) return
    restore(own, memory)
    for (const [i, {optimizer}] of this.#learners.entries()) optimizer.steps = at(optimizerSteps, i)
  }

  /** Reads a copy off the device, or what is there now. */
  async read(device: Device, saved: Saved | null = null): Promise<Read> {
    const weights = saved?.weights ?? this.variables
    const memory = saved?.memory ?? this.#memory
    const steps = saved?.optimizerSteps ?? this.#learners.map(({optimizer}) => optimizer.steps)
    const values = await Promise.all([...weights, ...memory].map((tensor) => device.read(tensor)))
    const names = this.#learners.flatMap(({optimizer, indices}) => optimizer.names(this.#names(indices)))
    const optimizer = memory.map(({shape}, i) => ({
      name: names[i] ?? '',
      shape,
      values: values[weights.length + i] ?? new Float32Array(),
    }))
    const counted = this.#learners.map(({player}, i) => ({
      name: this.#stepsName(player),
      shape: [1],
      values: Float32Array.of(at(steps, i)),
    }))
    return {weights: named(this.layout, values), optimizer: [...optimizer, ...counted]}
  }

  dispose(): void {
    for (const {optimizer} of this.#learners) optimizer.dispose()
    for (const one of this.variables) one.dispose()
  }

  #stepOf(learner: Learner, batch: Batch, phasePasses: number, terms: Map<string, Scalar>): void {
    const {player, variables, optimizer} = learner
    const phase = this.#phase
    const {rate: own = this.training.rate} = player.learning ?? {}
    const rate = own * this.training.rateDecay ** batch.epoch
    const loss = () => {
      const nets = netsOf(this.layout, this.variables)
      const found = phase.losses(nets, formulaBatch(batch), tensorOperations)
      const weighted = player.terms.flatMap((name) => {
        const [value, term] = [found[name], phase.terms[name]]
        if (!value || !term) return []
        // Kept for the caller: the gradient's own tidy would take it.
        terms.set(name, keep(value) as Scalar)
        return [{value: value as Scalar, weight: termWeight(term, phasePasses)}]
      })
      return weightedSum(weighted)
    }
    const {grads} = variableGrads(loss, variables)
    optimizer.step(grads, rate, this.training)
  }

  #newLearners(): Learner[] {
    return this.#phase.players.map((player) => {
      const indices = weightsOf(this.layout, player.trains)
      const variables = indices.flatMap((i) => this.variables[i] ?? [])
      return {player, indices, variables, optimizer: new Optimizer(this.training.optimizer, variables)}
    })
  }

  get #memory(): Variable[] {
    return this.#learners.flatMap(({optimizer}) => optimizer.memory.flat())
  }

  #names(indices: readonly number[]): string[] {
    return indices.flatMap((i) => this.layout.weights[i]?.name ?? [])
  }

  /** One player's count has the name that it had before there were several. */
  #stepsName({name}: Player): string {
    return this.#phase.players.length === 1 ? 'optimiser/steps' : `optimiser/steps/${name}`
  }
}

/** A batch as formulas see it. */
export function formulaBatch({x, target, noise, labels}: Pick<Batch, 'x' | 'target' | 'noise' | 'labels'>) {
  return {
    x: x as Tensor,
    target: target as Tensor,
    noise,
    get labels(): Tensor {
      if (labels === null) throw new Error('the model did not ask for labels')
      return labels
    },
  }
}

export function disposeSaved(saved: Saved): void {
  for (const tensor of [...saved.weights, ...saved.memory]) tensor.dispose()
}
