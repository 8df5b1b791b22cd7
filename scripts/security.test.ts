import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {isolation} from './isolation'
import {contentSecurityPolicy, pagePolicy} from './security'

test('hosts that read `public/_headers` send what the preview sends', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../public/_headers'), 'utf8')
  const lines = Object.entries({...isolation, 'Content-Security-Policy': contentSecurityPolicy})
  expect(text).toBe(['/*', ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
})

test('neither policy lets in code or requests of other origins, nor code made of text', () => {
  for (const policy of [contentSecurityPolicy, pagePolicy]) {
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/)
  }
})
