import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {glossary} from '../src/messages/glossary'
import {currentGlossary, glossaryPage} from './glossary-page'
import {currentReadme, documented} from './readme'

it('README says what the declarations of the variants say (else: npm run readme)', () => {
  expect(currentReadme()).toBe(documented(currentReadme()))
})

it('README explains every field of the report', () => {
  const source = readFileSync(new URL('../src/contract/report.ts', import.meta.url), 'utf8')
  const fields = [...source.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name ?? '')
  expect(fields.length).toBeGreaterThan(15)
  for (const field of fields) expect(currentReadme()).toContain(`\`${field}\``)
})

it('the glossary’s page is what the page’s glossary says (else: npm run readme)', () => {
  expect(Object.keys(glossary).length).toBeGreaterThanOrEqual(60)
  expect(currentGlossary()).toBe(glossaryPage())
})
