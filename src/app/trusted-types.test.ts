import {expect, test} from 'vitest'
import {ownAddress, trustOwnScripts} from './trusted-types'

const base = 'https://example.org/hourglass/'

test.each(['sw.js', './assets/worker-1.js', '/elsewhere/w.js', 'https://example.org/x.js'])(
  'a script of the page’s origin is trusted: %s',
  (address) => expect(ownAddress(address, base)).toBe(address),
)

test.each(['https://evil.example/x.js', '//evil.example/x.js', 'data:text/javascript,1', 'blob:null/1'])(
  'any other is not: %s',
  (address) => expect(() => ownAddress(address, base)).toThrow('from elsewhere'),
)

test('text is never trusted as a script or as HTML', () => {
  const made: unknown[] = []
  trustOwnScripts({createPolicy: (name, rules) => made.push(name, Object.keys(rules))}, base)
  expect(made).toEqual(['default', ['createScriptURL']])
})

test('a browser without Trusted Types is left as it is', () => {
  expect(() => trustOwnScripts(undefined, base)).not.toThrow()
})
