import {expect, test} from 'vitest'
import {type Keep, keepPreference, preferredLanguage, preferredTheme} from './preferences'

function keeping(): Keep {
  const kept = new Map<string, string>()
  return {getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value)}
}

const forbidden: Keep = {
  getItem: () => {
    throw new Error('SecurityError')
  },
  setItem: () => {
    throw new Error('QuotaExceededError')
  },
}

test('the address decides, then the last choice, then the browser, then English', () => {
  const keep = keeping()
  expect(preferredLanguage(null, keep, ['fr'])).toBe('en')
  expect(preferredLanguage(null, keep, ['fr-CA', 'ko-KR', 'en'])).toBe('ko')
  keepPreference(keep, 'language', 'en')
  expect(preferredLanguage(null, keep, ['ko'])).toBe('en')
  expect(preferredLanguage('ko', keep, ['en'])).toBe('ko')
})

test('the theme follows the system until one is chosen', () => {
  const keep = keeping()
  expect(preferredTheme(null, keep)).toBe('system')
  keepPreference(keep, 'theme', 'dark')
  expect(preferredTheme(null, keep)).toBe('dark')
  expect(preferredTheme('light', keep)).toBe('light')
})

test('what was kept and means nothing any more is passed over', () => {
  const keep = keeping()
  keepPreference(keep, 'language', 'tlh')
  keepPreference(keep, 'theme', 'mauve')
  expect(preferredLanguage(null, keep, ['ko'])).toBe('ko')
  expect(preferredTheme(null, keep)).toBe('system')
})

test('a browser that keeps nothing works all the same', () => {
  expect(() => keepPreference(forbidden, 'theme', 'dark')).not.toThrow()
  expect(preferredLanguage(null, forbidden, ['ko'])).toBe('ko')
  expect(preferredTheme(null, null)).toBe('system')
})
