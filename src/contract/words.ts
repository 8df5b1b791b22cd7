/** The languages of the interface. */
export const languages = ['en', 'ko'] as const

export type Language = (typeof languages)[number]

/** Something in every language. */
export type Translated<T> = Readonly<Record<Language, T>>

/** One text in every language. */
export type Words = Translated<string>
