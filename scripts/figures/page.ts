/** docs/figures.md: a line for every figure; those of rows that were not trained anew stay as they are. */
import type {Digits} from '../../src/contract/data'
import type {Outcome} from '../../src/engine/hosts/node/session'
import type {Row} from './row'

const head = `# Figures

What every kind of autoencoder reaches here, beside what is known of it elsewhere, on all of MNIST with the official
split: Adam, rate 0.001, batches of 128, seed 1. \`npm run figures\` trains all of them on the command line engine
(WebAssembly, one thread) and writes this page; \`npm run figures -- --only vae-20,vae-2\` trains some of them anew.
*Known* was measured in PyTorch or is published; *band* is what the figure is held to. MSE is the mean squared error per
pixel on clean test digits.

| row | trained | figure | reached | known | band | held | seconds |
| --- | --- | --- | --- | --- | --- | --- | --- |
`

/** The lines of a row that was trained; `codes` are those of the test digits, `[10000, k]`. */
export function linesOf(row: Row, outcome: Outcome, digits: Digits, codes: Float32Array): string[] {
  return row.figures.map(({what, of, known, from, to, decimals}, i) => {
    const reached = of(outcome, digits, codes)
    const number = (value: number) =>
      value.toLocaleString('en', {minimumFractionDigits: decimals, maximumFractionDigits: decimals})
    const held = reached !== null && reached >= from && reached <= to
    const band = from === 0 ? `at most ${number(to)}` : `${number(from)} to ${number(to)}`
    const cells = [
      `\`${row.id}\``,
      i === 0 ? row.says : '',
      what,
      reached === null ? '–' : number(reached),
      known,
      band,
      held ? 'yes' : '**no**',
      i === 0 ? outcome.report.seconds.toFixed(0) : '',
    ]
    return `| ${cells.join(' | ')} |`
  })
}

/** The page with these lines in place of what it says of their rows, in the order of `ids`. */
export function written(
  before: string,
  lines: ReadonlyMap<string, readonly string[]>,
  ids: readonly string[],
): string {
  const kept = (id: string) => before.split('\n').filter((line) => line.startsWith(`| \`${id}\` |`))
  const all = ids.flatMap((id) => lines.get(id) ?? kept(id))
  return `${head}${all.join('\n')}\n`
}
