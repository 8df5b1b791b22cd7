/** `npm run train`: the same engine as in the page, in Node. Exit codes: 0 done, 1 error, 2 bad arguments. */
import type {Report} from '../contract/report'
import {lossSteps} from '../contract/status'
import {changesText} from '../variants/changes'
import {describeSpec} from '../variants/spec'
import {engineError, errorInfoOf} from './errors'
import {BadArguments, type Order, readArguments} from './hosts/node/arguments'
import {helpText} from './hosts/node/help'
import {ProgressLine} from './hosts/node/progress'
import {Session} from './hosts/node/session'

async function main(given: readonly string[]): Promise<number> {
  let order: Order
  try {
    order = readArguments(given)
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
  try {
    if (!order.help) return await train(order)
    await print(helpText())
    return 0
  } catch (error) {
    const {message, hint} = errorInfoOf(error)
    process.stderr.write(`${message}\n${hint}\n`)
    return 1
  }
}

async function train({backend, spec, json}: Order): Promise<number> {
  const session = await Session.open(backend)
  const line = new ProgressLine(process.stderr)
  const {report} = await session.train(spec, (status) => line.show(status))
  line.end()
  await print(json ? `${JSON.stringify(report, null, 2)}\n` : table(report))
  if (report.trouble) process.stderr.write(`${report.trouble.message}\n${report.trouble.hint}\n`)
  return report.trouble ? 1 : 0
}

function table(report: Report): string {
  const row = (name: string, value: string) => `${name.padEnd(32)} ${value}\n`
  const number = (value: number | null) => (value === null ? '–' : value.toPrecision(4))
  return [
    row(
      'variant',
      `${report.spec.variant}, ${report.weights.toLocaleString('en')} weights, on ${report.backend}`,
    ),
    row('steps', `${report.steps} (${report.epochs} epochs) in ${report.seconds.toFixed(1)} s`),
    row('images a second', Math.round(report.imagesPerSecond).toLocaleString('en')),
    ...(report.changes.length > 0 ? [row('changes', changesText(report.changes))] : []),
    row(`training loss, last ${lossSteps} steps`, number(report.trainLoss)),
    row(`test loss${given(report)}`, number(report.testLoss)),
    ...Object.entries(report.testTerms).map(([name, value]) =>
      row(`  ${termLabel(report, name)}`, number(value)),
    ),
    ...Object.entries(report.testFigures).map(([name, value]) => row(`  ${inWords(name)}`, number(value))),
    ...phaseRows(report, row, number),
    row(`test squared error, a pixel${given(report) && ', clean'}`, number(report.testMse)),
    row('test squared error, an image', number(report.testSse)),
    row('PCA, a pixel', number(report.pcaTestMse)),
    row('mean image, a pixel', number(report.meanImageTestMse)),
    ...(report.principalAngle === null ? [] : [row('angle to PCA', `${report.principalAngle.toFixed(2)}°`)]),
  ].join('')
}

/** Said where the loss is that of corrupted input, and the squared error that of clean one. */
const given = ({spec}: Report): string => (describeSpec(spec).corruption ? ', noisy input' : '')

/** A term with what it counts where that is not once, and its unit. */
function termLabel({spec}: Report, name: string): string {
  const term = describeSpec(spec)
    .phases.at(-1)
    ?.terms.find((one) => one.name === name)
  return term
    ? `${inWords(name)}${term.weight === 1 ? '' : ` × ${term.weight}`}, ${term.per === 'image' ? 'an' : 'a'} ${term.per}`
    : inWords(name)
}

/** The squared error at the end of every phase, where there are several. */
function phaseRows(
  {spec, history}: Report,
  row: (name: string, value: string) => string,
  number: (value: number | null) => string,
): string[] {
  const {phaseStep = [], phase = [], testStep, testMse} = history
  return phase.slice(0, -1).map((index, i) => {
    const end = testStep.indexOf(phaseStep[i + 1] ?? Number.NaN)
    const {name = '', number: which = 0} = describeSpec(spec).phases[index] ?? {}
    return row(`  squared error after ${name} ${which || ''}`.trimEnd(), number(testMse[end] ?? null))
  })
}

/** `negativeElbo` → `negative elbo`. */
const inWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Resolves once it is written: a report is longer than a pipe holds. Rejects where it cannot be written. */
function print(text: string): Promise<void> {
  return new Promise((written, failed) =>
    process.stdout.write(text, (error) => (error ? failed(unwritten(error)) : written())),
  )
}

const unwritten = ({message}: Error) =>
  engineError('internal', `standard output cannot be written to: ${message}`, 'Look where it leads.')

// A stream that cannot be written to also tells of it by an event, which would end the process if nobody heard it:
// `print` answers for the report, and progress that nobody can read is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
// The engine may still be at work on what nobody waits for any more.
process.exit(await main(process.argv.slice(2)))
