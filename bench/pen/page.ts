/** docs/pen.md: what the pen loses, with its figures. */
import {writeFile} from 'node:fs/promises'
import type {Pen, PenRow} from '../pen'
import {known, net} from './judge'

const page = new URL('../../docs/pen.md', import.meta.url)

export const writePen = (pen: Pen): Promise<void> => writeFile(page, `# The pen\n\n${penReport(pen)}\n`)

export function penReport({hands, forms}: Pen): string {
  const count = hands[0]?.count ?? 0
  return [
    `\`npm run bench -- --only pen --readme\` writes this page. ${count} test digits, as many of each, are thinned to the lines
that a pen must have drawn, and drawn again through \`maths/strokes\`, as a drawing on the pad is: scaled to the box, centred,
with a pen of 2.6 pixels. Then one thing at a time is changed. *Read rightly*: the nearest of the first ${known.toLocaleString('en')}
training digits has the same label, by pixels and by the code of 32 of the shipped net \`${net}\`. *Ink* is the mean pixel.`,
    table(hands),
    `Near 95 %, ${count} digits leave a share uncertain by ± ${uncertainty(count).toFixed(1)} points.`,
    conclusions(hands),
    `Forms of digits that are taught elsewhere, or seldom stand in MNIST, drawn as strokes, each by ${forms[0]?.count ?? 0} hands:
leaning, broader, narrower, bent.`,
    table(forms),
    `What is lost here is lost to the form: one that MNIST's writers did not use has no near neighbour there, whatever the
pen.`,
  ].join('\n\n')
}

/** Half of a 95 % interval about a share of 95 %, in points. */
const uncertainty = (count: number) => 196 * Math.sqrt((0.95 * 0.05) / count)

/** The figures of the rows that answer what the pen loses. */
function conclusions(hands: readonly PenRow[]): string {
  const of = (name: string) => {
    const row = hands.find((one) => one.name.includes(name))
    return row ? `${percent(row.pixels)} by pixels, ${percent(row.code)} by code` : '–'
  }
  return `- The pen itself: as scanned, ${of('scanned')}; drawn again with the pad’s pen, ${of('the pad’s pen')}.
- Width: a pen of 1.6 pixels, ${of('1.6')}; one of 4.6, ${of('4.6')}.
- Slant: leaning to the left by 0.4 of the height, ${of('−0.4')}; to the right, ${of('+0.4')}.
- Joins: strokes that stop 1.5 pixels short, ${of('early')}; that overshoot, ${of('late')}.
- Corners: a fast hand that leaves points 6 pixels apart, ${of('every 6')}.`
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function table(rows: readonly PenRow[]): string {
  const lines = rows.map(
    ({name, pixels, code, ink}) => `| ${name} | ${percent(pixels)} | ${percent(code)} | ${ink.toFixed(3)} |`,
  )
  return ['| drawn | read rightly, pixels | code of 32 | ink |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  )
}
