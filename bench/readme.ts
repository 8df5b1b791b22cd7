import {readFile, writeFile} from 'node:fs/promises'
import type {Outcome} from './outcome'
import {report} from './table'

const readme = new URL('../README.md', import.meta.url)
const [start, end] = ['<!-- bench -->', '<!-- /bench -->']

/** Puts the figures where README has its marks. @throws Error where it has lost them */
export async function writeReadme(outcome: Outcome): Promise<void> {
  const text = await readFile(readme, 'utf8')
  const [before, rest] = [text.indexOf(start), text.indexOf(end)]
  if (before < 0 || rest < before) throw new Error(`README has lost its marks ${start} and ${end}`)
  await writeFile(readme, `${text.slice(0, before)}${start}\n${report(outcome)}\n${text.slice(rest)}`)
}
