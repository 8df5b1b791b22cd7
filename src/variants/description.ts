import type {DescribedPhase, ModelDescription} from '../contract/description'
import type {Training} from '../contract/training'
import {type Layout, layoutOf, weightCount} from './layout'
import type {Model, Phase} from './model'
import {checkFormulas, describedLayers} from './shapes'

/** What a model is, as data. @throws RangeError where its formulas do not fit its nets */
export function descriptionOf(layout: Layout, training: Training): ModelDescription {
  const {example, phases, offers, corruption, centred} = layout.model
  const checked = phases.map((phase) => checkFormulas(layout, phase))
  return {
    example,
    phases: phases.map((phase) => describePhase(layout, phase, training)),
    offers,
    figures: [...new Set(checked.flatMap(({figures}) => figures))],
    corruption,
    centred,
    weights: weightCount(layout),
  }
}

/** The same of a model that is not laid out yet. */
export function describedModel(model: Model, training: Training): ModelDescription {
  return descriptionOf(layoutOf(model), training)
}

function describePhase(layout: Layout, phase: Phase, training: Training): DescribedPhase {
  const {name, number, epochs, players, code, terms} = phase
  return {
    name,
    number,
    epochs: epochs ?? training.epochs,
    trains: players.flatMap(({trains}) => trains),
    code,
    terms: Object.entries(terms).map(([term, settings]) => ({name: term, ...settings})),
    layers: describedLayers(layout, phase),
  }
}
