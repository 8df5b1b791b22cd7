import {readFileSync, writeFileSync} from 'node:fs'
import {glossary} from '../src/messages/glossary'

const page = new URL('../docs/glossary.md', import.meta.url)

export const currentGlossary = (): string => readFileSync(page, 'utf8')

export function writeGlossary(): void {
  writeFileSync(page, glossaryPage())
}

/** The glossary as a page: a row for each term, in the order of the alphabet. */
export function glossaryPage(): string {
  const rows = Object.values(glossary)
    .sort((a, b) => a.en.term.localeCompare(b.en.term, 'en'))
    .map(({en, ko}) => `| ${[en.term, ko.term, en.definition, ko.definition].join(' | ')} |`)
  return `# Glossary

What the terms of interface and lessons mean here. \`npm run readme\` writes this page from
[\`src/messages/glossary\`](../src/messages/glossary); lessons show a term’s definition at its first use.

| term | Korean | definition | Korean definition |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
