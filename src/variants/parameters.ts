import type {ParameterValue, ParameterValues} from '../contract/spec'
import type {Words} from '../contract/words'

/**
 * When a change takes effect: at once (the next step already uses it), with the next batch, or only with
 * new weights.
 */
export type Effect = 'now' | 'batch' | 'weights'

interface Declared<V extends ParameterValue> {
  readonly label: Words
  /** One sentence that says what it does. */
  readonly help: Words
  /** The formula in which it stands, in plain characters; empty where there is none. */
  readonly formula: string
  readonly effect: Effect
  readonly default: V
  /** The default of addresses of version 1, and of files that lack it, where that was another one. */
  readonly formerly?: V
  /** Whether it has any effect beside the other values; missing where it always has. A form leaves out what has none. */
  readonly counts?: (values: ParameterValues) => boolean
}

export interface IntegerParameter extends Declared<number> {
  readonly kind: 'integer'
  readonly min: number
  readonly max: number
  /** Whether a slider should move by factors instead of differences. */
  readonly logarithmic: boolean
}

export interface RealParameter extends Declared<number> {
  readonly kind: 'real'
  readonly min: number
  readonly max: number
  readonly logarithmic: boolean
}

export interface ChoiceParameter<C extends string = string> extends Declared<C> {
  readonly kind: 'choice'
  readonly options: readonly {readonly value: C; readonly label: Words}[]
}

export interface FlagParameter extends Declared<boolean> {
  readonly kind: 'flag'
}

/** Widths of layers, from the input inwards; may be empty. */
export interface WidthsParameter extends Declared<readonly number[]> {
  readonly kind: 'widths'
  readonly max: number
  readonly maxLayers: number
}

/** Which of the ten digits; never empty. */
export interface DigitsParameter extends Declared<readonly number[]> {
  readonly kind: 'digits'
}

export type Parameter =
  | IntegerParameter
  | RealParameter
  | ChoiceParameter
  | FlagParameter
  | WidthsParameter
  | DigitsParameter

/** Parameters by the word they have in the address. */
export type ParameterTable = Readonly<Record<string, Parameter>>

type ValueOf<P> =
  P extends ChoiceParameter<infer C>
    ? C
    : P extends FlagParameter
      ? boolean
      : P extends IntegerParameter | RealParameter
        ? number
        : readonly number[]

/** The values that a table of parameters asks for, typed. */
export type Values<T extends ParameterTable> = {readonly [K in keyof T]: ValueOf<T[K]>}

type Text = Pick<Declared<ParameterValue>, 'label' | 'help' | 'counts'> & {
  readonly formula?: string
  readonly effect: Effect
}

export function integer(min: number, max: number, initial: number, text: Text): IntegerParameter {
  return {
    kind: 'integer',
    min,
    max,
    default: initial,
    logarithmic: max / Math.max(min, 1) >= 100,
    formula: '',
    ...text,
  }
}

export function real(min: number, max: number, initial: number, text: Text): RealParameter {
  return {
    kind: 'real',
    min,
    max,
    default: initial,
    logarithmic: min > 0 && max / min >= 100,
    formula: '',
    ...text,
  }
}

export function choice<const C extends string>(
  options: readonly {readonly value: C; readonly label: Words}[],
  initial: NoInfer<C>,
  text: Text,
): ChoiceParameter<C> {
  return {kind: 'choice', options, default: initial, formula: '', ...text}
}

export function flag(initial: boolean, text: Text): FlagParameter {
  return {kind: 'flag', default: initial, formula: '', ...text}
}

/** Widths up to `max`, of at most `maxLayers` layers. */
export function widths(
  initial: readonly number[],
  max: number,
  maxLayers: number,
  text: Text,
): WidthsParameter {
  return {kind: 'widths', max, maxLayers, default: initial, formula: '', ...text}
}

export function digits(text: Text): DigitsParameter {
  return {kind: 'digits', default: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], formula: '', ...text}
}

/** The same parameter with another default; `formerly`: the one that it had before. */
export function withDefault<P extends Parameter>(
  parameter: P,
  initial: P['default'],
  formerly?: P['default'],
): P {
  return {...parameter, default: initial, ...(formerly !== undefined && {formerly})}
}
