import type {BackendReport} from '../../contract/backend'
import {pixels} from '../../contract/data'
import {codeSize} from '../../contract/description'
import type {Baselines} from '../../contract/engine'
import {type Report, reportVersion} from '../../contract/report'
import {weightCount} from '../../variants/layout'
import type {Measured} from '../observe/evaluate'
import {digitErrors} from '../observe/snapshot'
import type {Run} from './run'
import {meanSpeed} from './status'

export interface ReportParts {
  readonly backends: BackendReport
  readonly measured: Measured | null
  readonly baselines: Baselines | null
  readonly principalAngle: number | null
}

/** A run, told whole. */
export function reportOf(run: Run, {backends, measured, baselines, principalAngle}: ReportParts): Report {
  const testMse = measured?.mse ?? null
  const ofDigits = run.examples.name === 'mnist' ? baselines : null
  return {
    report: reportVersion,
    spec: run.spec,
    seed: run.training.seed,
    backend: backends.backend,
    backends: backends.checks,
    state: run.state,
    steps: run.step,
    epochs: run.epoch,
    seconds: run.seconds,
    imagesPerSecond: meanSpeed(run),
    weights: weightCount(run.layout),
    trainLoss: run.history.meanTrain(run.stepsPerEpoch),
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
    changes: [...run.changes],
    trouble: run.error,
  }
}
