/**
 * The glossary: what the field's terms mean here, in both languages. `docs/glossary.md` is written from it by
 * `npm run readme`, lessons show a term's definition at its first use, and a test keeps prose to its words. The build reads it, too: hence the endings of what is imported.
 */
import type {Term} from './define.ts'
import {family} from './family.ts'
import {model} from './model.ts'
import {spaces} from './spaces.ts'
import {training} from './training.ts'

export {formsOf} from './define.ts'
export type {Term}

export const glossary: Readonly<Record<string, Term>> = {...model, ...training, ...spaces, ...family}
