/** Training as its definition has it: what backends are checked against. */
import type {Shape} from '../../contract/description'
import {at} from '../../maths/arrays'
import {add, scale} from '../../maths/autodiff/arithmetic'
import {emptyMemory, type Memory, type OptimizerSettings, updated} from '../../maths/autodiff/optimizers'
import {constant, gradients, type Tensor, variable} from '../../maths/autodiff/tensor'
import type {Numbers} from '../../maths/dense-net'
import {type Layout, weightsOf} from '../../variants/layout'
import type {Phase, Player} from '../../variants/model'
import {batchOf, type ReferenceBatch} from './batch'
import {referenceNets} from './nets'
import {referenceOperations} from './operations'

/** Named weights: a checkpoint's, or in double precision. */
export interface ReferenceArray {
  readonly name: string
  readonly shape: Shape
  readonly values: Numbers
}

/** A phase of a model in training. A step changes nothing in it and gives the next. */
export interface ReferenceTraining {
  readonly layout: Layout
  readonly phase: Phase
  /** In the layout's order. */
  readonly weights: readonly (ReferenceArray & {readonly values: Float64Array})[]
  /** What each player's optimiser remembers of every array of weights. */
  readonly memories: ReadonlyMap<Player, readonly Memory[]>
  /** Steps taken. */
  readonly steps: number
}

/** Values of the loss's terms, by name. */
export type Terms = Readonly<Record<string, number>>

/** Makes ready to train a phase, with optimisers that remember nothing. @throws RangeError where weights are missing */
export function beginReference(
  layout: Layout,
  phase: Phase,
  weights: readonly ReferenceArray[],
): ReferenceTraining {
  const own = layout.weights.map(({name, shape}) => {
    const given = weights.find((one) => one.name === name)
    if (!given) throw new RangeError(`${name} are missing`)
    return {name, shape, values: Float64Array.from(given.values)}
  })
  const memories = phase.players.map(
    (player) => [player, own.map(({values}) => emptyMemory(values.length))] as const,
  )
  return {layout, phase, weights: own, memories: new Map(memories), steps: 0}
}

/**
 * One step on a batch. Players take turns in their order, and each sees what those before it have changed. The terms
 * are answered unweighted, as they were before the step. `settings.rate` is that of the present epoch, and a player's
 * own rate stands in its place; `weights` replaces what the phase says of its terms, while they are annealed.
 */
export function referenceStep(
  training: ReferenceTraining,
  batch: ReferenceBatch,
  settings: OptimizerSettings,
  weights: Terms = termWeights(training.phase),
): {readonly training: ReferenceTraining; readonly terms: Terms} {
  const begun = {...training, steps: training.steps + 1}
  const after = training.phase.players.reduce(
    (now, player) => playerStep(now, player, batch, settings, weights),
    begun,
  )
  return {training: after, terms: referenceTerms(training, batch)}
}

/** The terms of a batch's loss, unweighted. */
export function referenceTerms({layout, phase, weights}: ReferenceTraining, batch: ReferenceBatch): Terms {
  const terms = losses(layout, phase, weights.map(constantOf), batch)
  return Object.fromEntries(Object.entries(terms).map(([name, {values}]) => [name, at(values, 0)]))
}

/** The weights of a phase's terms where none is annealed. */
export function termWeights({terms}: Phase): Terms {
  return Object.fromEntries(Object.entries(terms).map(([name, {weight}]) => [name, weight]))
}

/** A player's weights go down the gradient of its terms, by its own optimiser. */
function playerStep(
  training: ReferenceTraining,
  player: Player,
  batch: ReferenceBatch,
  settings: OptimizerSettings,
  share: Terms,
): ReferenceTraining {
  const {layout, phase, steps} = training
  const trained = weightsOf(layout, player.trains)
  const tensors = training.weights.map((one, i) => (trained.includes(i) ? variableOf(one) : constantOf(one)))
  const terms = losses(layout, phase, tensors, batch)
  const loss = weightedSum(terms, player.terms, share)
  const slopes = gradients(loss, tensors)
  const rate = player.learning?.rate ?? settings.rate
  const memories = [...(training.memories.get(player) ?? [])]
  const weights = training.weights.map((one, i) => {
    const [memory, gradient] = [memories[i], slopes[i]]
    if (!memory || !gradient || !trained.includes(i)) return one
    const next = updated(one.values, gradient, memory, steps, {...settings, rate})
    memories[i] = next.memory
    return {...one, values: next.weights}
  })
  return {...training, weights, memories: new Map([...training.memories, [player, memories]])}
}

function losses(
  layout: Layout,
  phase: Phase,
  weights: readonly Tensor[],
  batch: ReferenceBatch,
): Readonly<Record<string, Tensor>> {
  return phase.losses(referenceNets(layout, weights), batchOf(layout.model, batch), referenceOperations)
}

/** @throws RangeError for a term that the formulas do not compute */
function weightedSum(
  terms: Readonly<Record<string, Tensor>>,
  names: readonly string[],
  weights: Terms,
): Tensor {
  const [first, ...others] = names.map((name) => {
    const term = terms[name]
    const weight = weights[name]
    if (!term || weight === undefined) throw new RangeError(`there is no loss term ${name}`)
    return scale(term, weight)
  })
  if (!first) throw new RangeError('a player without loss terms')
  return others.reduce(add, first)
}

const constantOf = ({values, shape}: ReferenceArray) => constant(values, shape)
const variableOf = ({values, shape}: ReferenceArray) => variable(values, shape)
