import type {Shape} from '../contract/description'
import type {ParameterValues} from '../contract/spec'
import type {Training} from '../contract/training'
import type {Words} from '../contract/words'
import {conforms} from './check'
import type {Model} from './model'
import type {ParameterTable, Values} from './parameters'
import {trainingOf, trainingParameters} from './shared'

/** A rule between parameters: where `broken`, `mend` names what is set instead. */
export interface Rule<V = ParameterValues> {
  broken(values: V): boolean
  mend(values: V): ParameterValues
  readonly why: Words
}

interface Definition<T extends ParameterTable> {
  readonly id: string
  readonly title: Words
  /** What it is and what it shows, in a sentence. */
  readonly summary: Words
  /** What it has beside the training parameters, or in place of one of the same name. */
  readonly parameters: T
  /** Other defaults for training parameters. */
  readonly defaults?: Partial<Values<typeof trainingParameters>>
  readonly rules?: readonly Rule<Values<T>>[]
  /** The model for examples of this shape. @throws RangeError where it cannot take them */
  build(values: Values<T>, example: Shape): Model
}

/** A kind of autoencoder as everyone else sees it: its table of parameters, and what its values come to. */
export interface Variant {
  readonly id: string
  readonly title: Words
  readonly summary: Words
  readonly parameters: ParameterTable
  /** Rules between parameters that the values break. */
  brokenRules(values: ParameterValues): readonly Rule[]
  /** @throws RangeError where the values are not what the table allows. */
  model(values: ParameterValues, example: Shape): Model
  training(values: ParameterValues): Training
}

/** Declares a variant: everything that differs from one kind of autoencoder to the next. */
export function defineVariant<const T extends ParameterTable>(definition: Definition<T>): Variant {
  const {id, title, summary, defaults = {}, rules = []} = definition
  const own = <U extends ParameterTable>(table: U, values: ParameterValues): Values<U> => {
    if (!conforms(table, values)) throw new RangeError(`${id}: parameters out of bounds`)
    return values
  }
  return {
    id,
    title,
    summary,
    parameters: {
      ...definition.parameters,
      ...withDefaults(trainingParameters, defaults),
      ...definition.parameters,
    },
    brokenRules: (values) =>
      rules.filter((rule) => rule.broken(own(definition.parameters, values))).map(erase),
    model: (values, example) => definition.build(own(definition.parameters, values), example),
    training: (values) => trainingOf(own({...trainingParameters, ...definition.parameters}, values)),
  }

  function erase(rule: Rule<Values<T>>): Rule {
    return {
      why: rule.why,
      broken: (values) => rule.broken(own(definition.parameters, values)),
      mend: (values) => rule.mend(own(definition.parameters, values)),
    }
  }
}

function withDefaults(table: ParameterTable, defaults: Partial<ParameterValues>): ParameterTable {
  const entries = Object.entries(table).map(([name, parameter]) => {
    const initial = defaults[name]
    return [name, initial === undefined ? parameter : {...parameter, default: initial}]
  })
  return Object.fromEntries(entries)
}
