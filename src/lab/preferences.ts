import {type Language, languages} from '../contract/words'

export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** Where preferences are kept: the part of localStorage that is used. Private windows may refuse all of it. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'>

const key = (name: string) => `hourglass.${name}`

/** The address decides, then what was chosen before, then the browser. */
export function preferredLanguage(
  asked: Language | null,
  storage: PreferenceStorage | null,
  browser: readonly string[],
): Language {
  const kept = oneOf(languages, read(storage, 'language'))
  const spoken = browser.map((tag) => oneOf(languages, tag.split('-')[0]?.toLowerCase())).find((l) => l)
  return asked ?? kept ?? spoken ?? 'en'
}

export function preferredTheme(asked: Theme | null, storage: PreferenceStorage | null): Theme {
  return asked ?? oneOf(themes, read(storage, 'theme')) ?? 'system'
}

export function savePreference(
  storage: PreferenceStorage | null,
  name: 'language' | 'theme',
  value: string,
): void {
  try {
    storage?.setItem(key(name), value)
  } catch {
    // A full or forbidden storage forgets the choice; the page goes on with it.
  }
}

/** The browser's storage, or null where even asking for it is forbidden. */
export function browserStorage(): PreferenceStorage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

export function oneOf<T extends string>(all: readonly T[], value: string | null | undefined): T | null {
  return all.find((one) => one === value) ?? null
}

function read(storage: PreferenceStorage | null, name: string): string | null {
  try {
    return storage?.getItem(key(name)) ?? null
  } catch {
    return null
  }
}
