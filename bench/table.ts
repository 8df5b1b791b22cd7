/** Figures as tables of Markdown, which a terminal shows as well as README. */
import {titles} from './contenders'
import type {Counts} from './counts'
import type {Home} from './home'
import type {MemberRow} from './members'
import type {Outcome} from './outcome'
import {members as family} from './page/members'
import {nets} from './page/nets'
import type {Service} from './product'
import type {Row} from './rows'
import type {Smoothness} from './smoothness'

/** All that was measured. */
export function report(outcome: Outcome): string {
  const {rows, counts, service, start, smoothness, home} = outcome
  const parts = [
    circumstances(outcome),
    rows.length > 0 && `${raceTable(rows)}\n\n${explanation(outcome)}`,
    counts.length > 0 && `A step asks for (${outcome.optimizer}, steady state):\n\n${countsTable(counts)}`,
    service.length > 0 && `While training at full speed, default net:\n\n${serviceTable(service)}`,
    start &&
      `From opening the page to the first training step: ${figure(start.cold, 0)} ms on a first visit, ` +
        `${figure(start.warm, 0)} ms on the next.`,
    home && homeText(home),
    outcome.members.length > 0 && membersText(outcome.members),
    smoothness.length > 0 && `The page's main thread, training on wasm:\n\n${smoothnessTable(smoothness)}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

/** The members alone, with what they were measured on. */
export function membersReport(outcome: Outcome): string {
  return `${circumstances(outcome)}\n\n${membersText(outcome.members)}`
}

function membersText(rows: readonly MemberRow[]): string {
  const head = [
    'who',
    'batch',
    'backend',
    'ms a step',
    'images/s',
    '× plain',
    'dispatches',
    'of plain',
    'plain',
  ]
  const cells = rows.map(({member, backend, batch, msPerStep, timesPlain, dispatches, plainDispatches}) => [
    ...[family[member].title, String(batch), backend, figure(msPerStep, 2)],
    ...[figure((batch * 1000) / msPerStep, 0), figure(timesPlain, 2)],
    ...[figure(dispatches, 0), figure(plainDispatches, 0), family[member].beside],
  ])
  return (
    `A training step of each kind of autoencoder beside that of a plain dense net (*plain*), one thread, ` +
    `shortest of many turns:\n\n${table(head, cells)}`
  )
}

function circumstances({date, machine, browser, versions}: Outcome): string {
  const {cpu, cores, system, webgpu, webgl} = machine
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return (
    `${date.slice(0, 10)}, ${cpu}, ${cores} cores, ${system}; ${browser}; ${libraries.join(', ')}. ` +
    `WebGPU on ${webgpu}, WebGL on ${webgl}.`
  )
}

function explanation({matmul, optimizer, lossTolerance}: Outcome): string {
  const rates = matmul.map(({backend, net, gflops}) => `${figure(gflops, 1)} on ${backend} beside ${net}`)
  return [
    `Medians of repeats in turn, optimiser ${optimizer}.`,
    '*Of matMul*: arithmetic of the step as a share of what a 1024×1024 `tf.matMul` reaches on the backend',
    `(GFLOP/s: ${rates.join(', ')}), zeros and all; Hourglass on wasm leaves out what is zero in the pictures.`,
    `*Loss*: of the same batch for all, after as many steps as said; remarked on where it is more than`,
    `${lossTolerance * 100} % off.`,
    '*Off `fit`*: the largest relative difference from its loss curve, step by step from the first.',
  ].join('\n')
}

export function raceTable(rows: readonly Row[]): string {
  const head = [
    ...['net', 'batch', 'backend', 'who', 'ms a step', 'images/s', '× `fit`', 'of matMul'],
    ...['loss', 'off `fit`', 'remarks'],
  ]
  return table(
    head,
    rows.map((row) => [
      nets[row.net].title,
      String(row.batch),
      row.backend,
      titles[row.contender],
      figure(row.msPerStep, 2),
      figure(row.imagesPerSecond, 0),
      figure(row.ratioToFit, 2),
      row.shareOfMatmul === null ? '–' : `${figure(row.shareOfMatmul * 100, 0)} %`,
      figure(row.finalLoss, 5),
      row.contender === 'fit' ? '' : (row.curveDifference?.toExponential(1) ?? '–'),
      row.note,
    ]),
  )
}

export function countsTable(counts: readonly Counts[]): string {
  const head = [
    ...[
      'net',
      'backend',
      'who',
      'dispatches',
      'submits',
      'readbacks',
      'buffers made',
      'destroyed',
      'their MB',
    ],
    ...['tensors', 'their MB', 'JS objects', 'their kB'],
  ]
  return table(
    head,
    counts.map((one) => [
      ...[one.net, one.backend, titles[one.contender]],
      ...[one.dispatches, one.submits, one.readbacks, one.buffersCreated, one.buffersDestroyed].map((count) =>
        figure(count, 1),
      ),
      figure(one.bytesCreated / 1e6, 2),
      figure(one.tensors, 0),
      figure(one.tensorBytes === null ? null : one.tensorBytes / 1e6, 2),
      figure(one.objects, 0),
      figure(one.objectBytes / 1e3, 0),
    ]),
  )
}

export function serviceTable(service: readonly Service[]): string {
  const head = [
    ...['backend', 'images/s', 'reads/s', 'encode 10,000 digits, ms'],
    ...['drawing, ms', '99th percentile', 'pause, ms', '99th percentile'],
  ]
  return table(
    head,
    service.map(({backend, imagesPerSecond, readsPerSecond, encodeTestDigits, drawing, pause}) => [
      backend,
      figure(imagesPerSecond, 0),
      figure(readsPerSecond, 1),
      figure(encodeTestDigits, 0),
      ...[drawing.median, drawing.p99, pause.median, pause.p99].map((value) => figure(value, 1)),
    ]),
  )
}

function homeText({firstReconstruction: {median, longest}, dots}: Home): string {
  return (
    `The first page shows its first reconstruction ${figure(median, 0)} ms after navigation (median; longest ` +
    `${figure(longest, 0)}), each time with an empty cache. 10,000 dots of a map are drawn in ${figure(dots, 1)} ms.`
  )
}

export function smoothnessTable(rows: readonly Smoothness[]): string {
  const head = [
    ...['page', 'doing', 'tasks over 50 ms', 'longest, ms'],
    ...['frame, ms', '95th percentile', 'of idle', 'frames/s'],
  ]
  return table(
    head,
    rows.map(({page, doing, longTasks, longestTask, frame, timesIdle, framesPerSecond}) => [
      ...[page, doing, String(longTasks), longTasks > 0 ? figure(longestTask, 0) : '–'],
      ...[figure(frame.median, 1), figure(frame.p95, 1), `× ${figure(timesIdle, 2)}`],
      figure(framesPerSecond, 0),
    ]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function figure(value: number | null, digits: number): string {
  if (value === null || !Number.isFinite(value)) return '–'
  return value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})
}
