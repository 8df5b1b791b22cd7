import type {BackendReport} from '../../contract/backend'
import {pixels} from '../../contract/data'
import {codeSize, type NamedLossTerm} from '../../contract/description'
import type {Baselines} from '../../contract/engine'
import {type Report, reportVersion} from '../../contract/report'
import {lossSteps} from '../../contract/status'
import {digitErrors} from '../../maths/digit-errors'
import {experimentOf} from '../../variants/changes'
import {weightCount} from '../../variants/layout'
import type {Measured} from '../observe/evaluate'
import type {Run} from './run'
import {meanSpeed} from './status'

export interface ReportParts {
  readonly backends: BackendReport
  readonly measured: Measured | null
  readonly baselines: Baselines | null
  readonly principalAngle: number | null
}

/** What the figures were measured on, over what, and in which unit. */
function measuredOn({model, phase, examples}: Run): Report['measured'] {
  const tests = examples.name === 'mnist' ? 'the 10,000 test digits' : 'the test points'
  const {corruption} = model
  const given = corruption
    ? `given with ${corruption.kind} noise of level ${corruption.level}`
    : 'given clean'
  const unit = unitOf(Object.values(phase.terms))
  return {
    trainLoss: `mean over the last ${lossSteps} steps of the phase, training images ${given}: ${unit}`,
    testLoss: `${tests}, ${given}: ${unit}`,
    testMse: `${tests}, given clean: squared error per pixel`,
  }
}

function unitOf(terms: readonly Omit<NamedLossTerm, 'name'>[]): string {
  const [only, ...others] = terms
  return only && others.length === 0
    ? `${only.measure} per ${only.per}${only.weight === 1 ? '' : `, times ${only.weight}`}`
    : 'sum of the terms with their weights'
}

/** A run, told whole. */
export function reportOf(run: Run, {backends, measured, baselines, principalAngle}: ReportParts): Report {
  const testMse = measured?.mse ?? null
  const ofDigits = run.examples.name === 'mnist' ? baselines : null
  return {
    report: reportVersion,
    spec: run.spec,
    experiment: experimentOf(run.spec, run.changes),
    seed: run.training.seed,
    backend: backends.backend,
    backends: backends.checks,
    state: run.state,
    steps: run.step,
    epochs: run.epoch,
    seconds: run.seconds,
    imagesPerSecond: meanSpeed(run),
    weights: weightCount(run.layout),
    measured: measuredOn(run),
    trainLoss: run.history.meanTrain(lossSteps, run.step),
    testLoss: measured?.loss ?? null,
    testTerms: measured?.terms ?? {},
    testFigures: measured?.figures ?? {},
    testMse,
    testSse:
      testMse === null ? null : testMse * (run.examples.name === 'mnist' ? pixels : run.examples.numbers),
    digitMse: measured
      ? Array.from(digitErrors(measured.errors, run.examples.testLabels), (mse) =>
          Number.isNaN(mse) ? null : mse,
        )
      : [],
    pcaTestMse: ofDigits?.pcaMse[Math.min(codeSize(run.phase.code), pixels)] ?? null,
    meanImageTestMse: ofDigits?.meanImageMse ?? null,
    principalAngle,
    history: run.history.whole(),
    changes: run.changes,
    trouble: run.error,
  }
}
