import {expect, test} from 'vitest'
import {type PreferenceStorage, preferredLanguage, preferredTheme, savePreference} from './preferences'

function keeping(): PreferenceStorage {
  const kept = new Map<string, string>()
  return {getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value)}
}

const forbidden: PreferenceStorage = {
  getItem: () => {
    throw new Error('SecurityError')
  },
  setItem: () => {
    throw new Error('QuotaExceededError')
  },
}

test('the address decides, then the last choice, then the browser, then English', () => {
  const storage = keeping()
  expect(preferredLanguage(null, storage, ['fr'])).toBe('en')
  expect(preferredLanguage(null, storage, ['fr-CA', 'ko-KR', 'en'])).toBe('ko')
  savePreference(storage, 'language', 'en')
  expect(preferredLanguage(null, storage, ['ko'])).toBe('en')
  expect(preferredLanguage('ko', storage, ['en'])).toBe('ko')
})

test('the theme follows the system until one is chosen', () => {
  const storage = keeping()
  expect(preferredTheme(null, storage)).toBe('system')
  savePreference(storage, 'theme', 'dark')
  expect(preferredTheme(null, storage)).toBe('dark')
  expect(preferredTheme('light', storage)).toBe('light')
})

test('what was kept and means nothing any more is passed over', () => {
  const storage = keeping()
  savePreference(storage, 'language', 'tlh')
  savePreference(storage, 'theme', 'mauve')
  expect(preferredLanguage(null, storage, ['ko'])).toBe('ko')
  expect(preferredTheme(null, storage)).toBe('system')
})

test('a browser that keeps nothing works all the same', () => {
  expect(() => savePreference(forbidden, 'theme', 'dark')).not.toThrow()
  expect(preferredLanguage(null, forbidden, ['ko'])).toBe('ko')
  expect(preferredTheme(null, null)).toBe('system')
})
