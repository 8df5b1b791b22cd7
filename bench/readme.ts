import {readFile, writeFile} from 'node:fs/promises'
import type {Outcome} from './outcome'
import {membersReport, report} from './table'

const readme = new URL('../README.md', import.meta.url)

/**
 * Puts the figures where README has its marks: the members' under marks of their own, for they may have been
 * measured elsewhere. What was not measured stays. @throws Error where README has lost them
 */
export async function writeReadme(outcome: Outcome): Promise<void> {
  const {rows, counts, service, smoothness, members} = outcome
  let text = await readFile(readme, 'utf8')
  const others = rows.length + counts.length + service.length + smoothness.length > 0
  if (others) text = between(text, 'bench', report({...outcome, members: []}))
  if (members.length > 0) text = between(text, 'members', membersReport(outcome))
  await writeFile(readme, text)
}

function between(text: string, mark: string, figures: string): string {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [before, rest] = [text.indexOf(start), text.indexOf(end)]
  if (before < 0 || rest < before) throw new Error(`README has lost its marks ${start} and ${end}`)
  return `${text.slice(0, before)}${start}\n${figures}\n${text.slice(rest)}`
}
