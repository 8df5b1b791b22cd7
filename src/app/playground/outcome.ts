/** What a run came to, in sentences: it asks what the model is and what was measured, whatever its variant. */
import type {LossWords} from '../../charts/loss-chart/LossChart.words'
import {lossTitle} from '../../charts/loss-chart/told'
import {lossFigure, plainly} from '../../charts/parts/format'
import {subscript} from '../../charts/parts/subscript'
import {codeSize, type DescribedPhase, type Measure, type ModelDescription} from '../../contract/description'
import type {Baselines} from '../../contract/engine'
import {deadNats} from '../../contract/snapshot'
import {comparesPixels} from '../../figures/loss-run'
import {type Curves, lastOf} from '../../lab/store/curves'
import {at32} from '../../maths/arrays'
import type {Messages} from '../../messages'
import {phaseName} from '../../messages/values'

/** All that there is to know of a finished run. */
export interface Reached {
  readonly model: ModelDescription
  readonly history: Curves
  readonly baselines: Baselines | null
  /** KL divergence of every dimension of a Gaussian code from the prior, in nats; null for other codes. */
  readonly divergence: Float32Array | null
  /** The mean activation that was wanted; null where none was. */
  readonly rho: number | null
}

type Words = Messages['playground']['outcome']

const error = (value: number) => lossFigure(value, 'pixel')
const nats = (value: number) => lossFigure(value, 'image')

/** What was reached, for the first sentence; null before anything was measured. */
export function reachedFigure(reached: Reached, words: Words): string | null {
  const {model, history} = reached
  const elbo = lastOf(history.testFigures.negativeElbo)
  const [reconstruction, divergence] = [
    testTerm(model, history, isLikelihood),
    testTerm(model, history, isDivergence),
  ]
  if (elbo !== undefined && reconstruction !== undefined && divergence !== undefined)
    return words.elbo(nats(elbo), nats(reconstruction), nats(divergence))
  const mse = lastOf(history.testMse)
  if (mse === undefined) return null
  const noisy = lossFromNoise(reached)
  return noisy === null
    ? words.testError(error(mse), model.corruption !== null)
    : words.testErrors(noisy, error(mse))
}

/** The sentences after the first: what became of the code, the terms and the phases, and what it is held against. */
export function verdicts(
  reached: Reached,
  words: Words,
  all: Messages['engine']['phases'],
  lossWords: LossWords,
  locale: string,
): string[] {
  const dead = deadDimensions(reached)
  const collapsed = dead !== null && dead.length === reached.divergence?.length
  return [
    ownLoss(reached, words, lossWords),
    codeTold(reached, dead, words),
    activation(reached, words),
    contraction(reached, words),
    phases(reached, words, all),
    size(reached, words, locale),
    collapsed ? '' : against(reached, words),
  ].filter((sentence) => sentence !== '')
}

const lastPhase = ({phases}: ModelDescription): DescribedPhase | undefined => phases.at(-1)

const isDivergence = (measure: Measure) => measure === 'divergence'
const isContraction = (measure: Measure) => measure === 'contraction'
const isLikelihood = (measure: Measure) => measure === 'cross-entropy' || measure === 'gaussian likelihood'

const termOf = (model: ModelDescription, is: (measure: Measure) => boolean) =>
  lastPhase(model)?.terms.find(({measure}) => is(measure))

function testTerm(model: ModelDescription, {testTerms}: Curves, is: (measure: Measure) => boolean) {
  return lastOf(testTerms[termOf(model, is)?.name ?? ''])
}

/** The loss that was descended, as the status has it, where it is not the error that is told before. */
function ownLoss({model, history}: Reached, words: Words, lossWords: LossWords): string {
  const loss = lastOf(history.testLoss)
  const terms = lastPhase(model)?.terms ?? []
  const noise = model.corruption !== null
  if (loss === undefined) return ''
  const trained = model.phases.findLast(({epochs}) => epochs > 0)
  if (trained && !comparesPixels(trained)) return words.testLoss(error(loss), lossWords.byPhase)
  if (isPixelError(model)) return ''
  const divergence = termOf(model, isDivergence)
  if (divergence) {
    const weighted = divergence.weight === 1 ? '' : words.weighted(plainly(divergence.weight), nats(loss))
    return [weighted, noise ? words.allNoisy : ''].filter((part) => part !== '').join(' ')
  }
  const per = terms.every((term) => term.per === 'pixel') ? 'pixel' : 'image'
  return words.testLoss(lossFigure(loss, per), lossTitle(terms, noise, lossWords))
}

/** Whether the loss is nothing but the squared error of the pixels. */
function isPixelError(model: ModelDescription): boolean {
  const [term, ...others] = lastPhase(model)?.terms ?? []
  return term?.measure === 'squared error' && term.per === 'pixel' && others.length === 0
}

/** Which dimensions of a Gaussian code tell nothing, from 0; null for other codes. */
export function deadDimensions({divergence}: Pick<Reached, 'divergence'>): number[] | null {
  return divergence && Array.from(divergence.keys()).filter((i) => at32(divergence, i) < deadNats)
}

function codeTold({divergence}: Reached, dead: readonly number[] | null, words: Words): string {
  if (!dead || !divergence) return ''
  const {length} = divergence
  if (dead.length === 0) return words.allAlive(length)
  if (dead.length === length) return words.allDead(length)
  return words.someDead(length - dead.length, length, dead.map((i) => `z${subscript(i + 1)}`).join(', '))
}

/** A unit that is on by half for every digit says no more of one than of another. */
const busy = 0.3

function activation({history, rho}: Reached, words: Words): string {
  const mean = lastOf(history.testFigures.meanActivation)
  if (mean === undefined || rho === null) return ''
  const told = words.activation(mean.toFixed(3), plainly(rho))
  return mean > busy ? `${told} ${words.notSparse}` : told
}

function contraction({model, history}: Reached, words: Words): string {
  const norm = testTerm(model, history, isContraction)
  return norm === undefined ? '' : words.contraction(nats(norm))
}

function phases({model, history}: Reached, words: Words, names: Messages['engine']['phases']): string {
  const errors = errorsAfterPhases(history).flatMap(({phase, mse}) => {
    const described = model.phases[phase]
    return described ? [`${phaseName(names, described)} ${error(mse)}`] : []
  })
  if (errors.length < 2) return ''
  const tuned = model.phases.some(({name, epochs}) => name !== 'layer' && epochs > 0)
  return `${words.phases(errors.join(', '))}${tuned ? '' : ` ${words.notTuned}`}`
}

/** The squared error of the pixels at the end of every phase. */
export function errorsAfterPhases({
  phase,
  phaseStep,
  testStep,
  testMse,
}: Curves): {phase: number; mse: number}[] {
  return Array.from(phase, (index, i) => {
    const end = phaseStep[i + 1] ?? Number.POSITIVE_INFINITY
    const test = testStep.findLastIndex((step) => step <= end)
    return {phase: index, mse: testMse[test] ?? Number.NaN}
  }).filter(({mse}) => Number.isFinite(mse))
}

/** How large it is, of nets whose filters are used many times over: their weights are few. */
function size({model}: Reached, words: Words, locale: string): string {
  const filters = lastPhase(model)?.layers.some(({kind}) => kind === 'conv')
  return filters ? words.weights(model.weights.toLocaleString(locale)) : ''
}

/** The loss on noisy digits, where it is the squared error from the clean ones; else null. */
function lossFromNoise({model, history}: Reached): string | null {
  const loss = lastOf(history.testLoss)
  return model.corruption && isPixelError(model) && loss !== undefined ? error(loss) : null
}

/** A code that hardly moves whatever becomes of the image: ‖∂h/∂x‖² is 30 to 50 where nothing holds it. */
const still = 1

function forgot({model, history}: Pick<Reached, 'model' | 'history'>): boolean {
  const norm = testTerm(model, history, isContraction)
  return norm !== undefined && norm < still
}

/** Above so much of the mean image's error, a net may as well draw the mean image. */
const asBad = 0.98

function against({model, history, baselines}: Reached, words: Words): string {
  const mse = lastOf(history.testMse)
  if (!baselines || mse === undefined) return ''
  const clean = model.corruption !== null
  if (mse >= asBad * baselines.meanImageMse) {
    const asMean = words.meanImage(error(baselines.meanImageMse), clean)
    return forgot({model, history}) ? `${asMean} ${words.forgotten}` : asMean
  }
  const last = lastPhase(model)
  const pca = last && baselines.pcaMse[codeSize(last.code)]
  return pca === undefined ? '' : (mse < pca ? words.beatsPca : words.belowPca)(error(pca), clean)
}
