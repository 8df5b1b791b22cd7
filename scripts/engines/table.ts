import type {Check} from './checks.ts'

/** What one engine made of the checks, in their order. */
export interface Column {
  readonly title: string
  readonly cells: {says: string; failed: boolean}[]
}

/** docs/engines.md, of what was found. */
export function tablePage(checks: readonly Check[], columns: readonly Column[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`
  const rows = checks.map(({name}, i) =>
    row([
      name,
      ...columns.map(({cells}) => `${cells[i]?.failed ? '**fails:** ' : ''}${cells[i]?.says ?? 'not tried'}`),
    ]),
  )
  return [
    '# The page in three engines',
    '',
    '`npm run engines` drives the built page and writes this. Nothing here is part of `npm test`. A hash stands for the',
    'test errors, to the last bit, of a training of 16 steps. A check also fails where the page writes an error to the',
    'console, or its policy refuses something, after it has loaded.',
    '',
    row(['', ...columns.map(({title}) => title)]),
    row(['---', ...columns.map(() => '---')]),
    ...rows,
    '',
  ].join('\n')
}

const inCell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
