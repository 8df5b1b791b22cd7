/** Figures as tables of Markdown, which a terminal shows as well as README. */
import {titles} from './contenders'
import {nets} from './page/nets'
import type {Row} from './race'

export function raceTable(rows: readonly Row[]): string {
  const head = ['net', 'batch', 'backend', '', 'ms a step', 'images/s', '× `fit`', '% of matMul', 'loss', '']
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
      figure(row.shareOfMatmul === null ? null : row.shareOfMatmul * 100, 0),
      figure(row.finalLoss, 5),
      row.note,
    ]),
  )
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

export function figure(value: number | null, digits: number): string {
  if (value === null || !Number.isFinite(value)) return '–'
  return value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})
}
