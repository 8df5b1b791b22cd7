/** What is read off a training that has ended. */
import {boundedDomain, fitDomain} from '../../src/charts/latent-space/frame'
import {outside} from '../../src/charts/latent-space/positions'
import {type Digits, pixels} from '../../src/contract/data'
import {codeBounds} from '../../src/contract/description'
import type {Outcome} from '../../src/engine/hosts/node/session'
import {referenceNets} from '../../src/engine/reference/nets'
import {referenceOperations} from '../../src/engine/reference/operations'
import {constant} from '../../src/maths/autodiff/tensor'
import {areaOfHalf, distanceOfMedians} from '../../src/maths/map-spread'
import {randomStream} from '../../src/maths/random'
import {layoutOf} from '../../src/variants/layout'
import {describeSpec, exampleOf, requireVariant} from '../../src/variants/spec'
import type {Figure} from './row'

/** Test digits on which the estimator is compared with the closed form. */
const compared = 200
const nudge = 0.01

export const testMse = ({report}: Outcome): number | null => report.testMse

/** The loss with the run's own noise: for a denoising net the error against the clean digit. */
export const testLoss = ({report}: Outcome): number | null => report.testLoss

export const testTerm =
  (name: string) =>
  ({report}: Outcome): number | null =>
    report.testTerms[name] ?? null

export const testFigure =
  (name: string) =>
  ({report}: Outcome): number | null =>
    report.testFigures[name] ?? null

/** The squared error of clean test digits at the end of a phase, through the layers that it had. */
export const mseAfterPhase =
  (phase: number) =>
  ({report}: Outcome): number | null => {
    const {testStep, testMse: errors, phaseStep = []} = report.history
    const next = phaseStep[phase + 1] ?? Number.POSITIVE_INFINITY
    return errors[testStep.findLastIndex((step) => step <= next)] ?? null
  }

/** The frame of a map of two numbers as the page draws it. */
const frameOf = ({checkpoint: {spec}}: Outcome, codes: Float32Array) => {
  const bounds = codeBounds(describeSpec(spec).phases.at(-1))
  return bounds ? boundedDomain(bounds, 2) : fitDomain(codes, 2)
}

/** The least share of the map that holds half of the test digits, in percent. */
export const mapAreaOfHalf: Figure['of'] = (outcome, _, codes) =>
  100 * areaOfHalf(codes, frameOf(outcome, codes))

/** The mean distance of two digits' medians on the map, in widths of its frame. */
export const mapDistance: Figure['of'] = (outcome, {labels}, codes) =>
  distanceOfMedians(codes, labels, frameOf(outcome, codes))

/** Test digits that lie outside the frame of the map. */
export const mapOutside: Figure['of'] = (outcome, _, codes) => outside(codes, frameOf(outcome, codes))

/** E‖f(x+σε) − f(x)‖²/σ² over ‖∂f/∂x‖²_F by its closed form, on test digits. */
export function estimatorOverClosedForm({checkpoint}: Outcome, {images}: Digits): number {
  const {spec, weights} = checkpoint
  const example = exampleOf(spec.data)
  const layout = layoutOf(requireVariant(spec).model(spec.parameters, example))
  const tensors = layout.weights.map(({name, shape}) =>
    constant(weights.find((array) => array.name === name)?.values ?? [], shape),
  )
  const {encoder} = referenceNets(layout, tensors)
  if (!encoder) throw new RangeError(`${spec.variant} has no encoder`)
  const shape = [compared, pixels]
  const x = constant(
    Float64Array.from(images.subarray(0, compared * pixels), (grey) => grey / 255),
    shape,
  )
  const epsilon = new Float32Array(x.values.length)
  randomStream(1, 'estimator').normals(epsilon)
  const {add, scale, squaredDistance, sigmoidJacobian} = referenceOperations
  const h = encoder(x)
  const moved = encoder(add(x, scale(constant(epsilon, shape), nudge)))
  const estimated = squaredDistance(moved, h).values[0] ?? Number.NaN
  const exact = sigmoidJacobian(h, encoder.weights(0)).values[0] ?? Number.NaN
  return estimated / nudge ** 2 / exact
}
