import type {ChartPhase, LossRun} from '../charts/loss-chart/quantities'
import {
  codeSize,
  type DescribedPhase,
  type ModelDescription,
  type NamedLossTerm,
} from '../contract/description'
import type {MadeChange, RunSpec} from '../contract/spec'
import {lossSteps} from '../contract/status'
import type {Curves} from '../lab/store/curves'
import {type PhaseWords, phaseName} from '../messages/values'
import {heldSpecs} from '../variants/changes'
import {termWeight} from '../variants/model'
import {describeSpec} from '../variants/spec'

/**
 * What the loss chart needs to know of a run, from what its model is. The weights of its terms are those that they had
 * at each step, with the changes that were made since.
 */
export function lossRun(
  {runId, name}: {readonly runId: string; readonly name: string},
  spec: RunSpec,
  made: readonly MadeChange[],
  history: Curves,
  stepsPerEpoch: number,
  phaseWords: PhaseWords,
  stands: number | null = null,
): LossRun {
  const model = describeSpec(spec)
  const last = model.phases.at(-1)
  const terms = termsOf(model)
  const held = heldSpecs(spec, made).map((one) => ({from: one.from, terms: termsOf(describeSpec(one.spec))}))
  const termAt = (step: number, name: string) =>
    held.findLast(({from}) => from < Math.max(1, step))?.terms.get(name)
  return {
    id: runId,
    name,
    history,
    window: lossSteps,
    noise: model.corruption !== null,
    stands,
    terms: [...terms.values()].map((term) => ({
      name: term.name,
      measure: term.measure,
      per: term.per,
      weightAt: (step) => termWeight(termAt(step, term.name) ?? term, passesAt(step, history, stepsPerEpoch)),
    })),
    figures: model.figures,
    phases: chartPhases(model, phaseWords),
    codeSize: last ? codeSize(last.code) : 0,
    wanted: wantedFigures(spec, model),
  }
}

/** The terms of all phases, by name. */
function termsOf({phases}: ModelDescription): ReadonlyMap<string, NamedLossTerm> {
  return new Map(phases.flatMap(({terms}) => terms.map((term) => [term.name, term])))
}

/** Passes over the training images since the phase began that took this step. */
function passesAt(step: number, {phaseStep}: Curves, stepsPerEpoch: number): number {
  const began = phaseStep.findLast((start) => start < step) ?? 0
  return (step - began) / Math.max(1, stepsPerEpoch)
}

function chartPhases({phases}: ModelDescription, words: PhaseWords): ChartPhase[] {
  return phases.flatMap((phase, index) => {
    const {number, epochs} = phase
    if (epochs === 0) return []
    const short = number > 0 ? `${number}` : ''
    return [{index, epochs, name: phaseName(words, phase), short, ofPixels: comparesPixels(phase)}]
  })
}

/** A layer above the first redraws what the layer below makes of the image; every other loss is one of pixels. */
export function comparesPixels({name, number}: DescribedPhase): boolean {
  return name !== 'layer' || number === 1
}

/** A sparse code's mean activation has a ρ to come to. */
function wantedFigures({parameters}: RunSpec, {phases}: ModelDescription): Record<string, number> {
  const sparse = phases.at(-1)?.terms.some(({measure}) => measure === 'sparsity')
  return sparse && typeof parameters.rho === 'number' ? {meanActivation: parameters.rho} : {}
}
