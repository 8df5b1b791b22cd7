/** What a parameter's value may be; lists are layer widths or digits. */
export type ParameterValue = number | string | boolean | readonly number[]

export type ParameterValues = Readonly<Record<string, ParameterValue>>

/** Where the examples come from: the digits, or points in space near a plane or a curved sheet. */
export const dataNames = ['mnist', 'plane', 'sheet'] as const

export type DataName = (typeof dataNames)[number]

/** A parameter that takes another value in mid-training. */
export interface SpecChange {
  /** After so many steps, before the next. */
  readonly step: number
  readonly name: string
  readonly value: ParameterValue
}

/** A change that was made. */
export interface MadeChange extends SpecChange {
  readonly before: ParameterValue
  /** Whether the spec had it coming; else somebody made it while the run trained. */
  readonly planned: boolean
}

/** A run, whole: what the address carries, what the report records, what the command line takes. */
export interface RunSpec {
  readonly variant: string
  readonly data: DataName
  /** Every parameter of the variant, by the word it has in the address. */
  readonly parameters: ParameterValues
  /** Changes that are still to come, in the order of their steps; missing where there are none. */
  readonly changes?: readonly SpecChange[]
}

/** Names a run on the page; chosen by the page. */
export type RunId = string
