import type {RunSpec} from '../../contract/spec'
import type {Messages} from '../../messages'
import {sameSpec} from '../../variants/changes'
import {defaultSpec, nearestSpec, variantOf} from '../../variants/spec'

export type PresetName = keyof Messages['playground']['presets']['byName']

interface Preset {
  readonly name: PresetName
  readonly group: 'starts' | 'failures'
  readonly spec: RunSpec
}

const spec = (variant: string, parameters: Readonly<Record<string, unknown>>): RunSpec =>
  nearestSpec(defaultSpec(variantOf(variant)), parameters).spec

/** A dense net whose code may go anywhere: larger codes need no frame, and what goes wrong shows it better. */
const unbounded = (parameters: Readonly<Record<string, unknown>>): RunSpec =>
  spec('dense', {activation: 'relu', codeactivation: 'linear', centred: false, ...parameters})

/** Set-ups worth seeing: good ones to begin with, and failures, each of which shows its reason. */
export const presets: readonly Preset[] = [
  {name: 'map', group: 'starts', spec: spec('dense', {})},
  {name: 'sharp', group: 'starts', spec: unbounded({code: 32, hidden: [256]})},
  {name: 'denoising', group: 'starts', spec: spec('denoising', {})},
  {name: 'pca', group: 'starts', spec: spec('linear', {})},
  {name: 'convolutional', group: 'starts', spec: spec('convolutional', {})},
  {name: 'denoisingConvolutional', group: 'starts', spec: spec('convolutional', {noise: 'gaussian'})},
  {name: 'stacked', group: 'starts', spec: spec('stacked', {})},
  {name: 'sparse', group: 'starts', spec: spec('sparse', {})},
  {name: 'contractive', group: 'starts', spec: spec('contractive', {})},
  {name: 'vae', group: 'starts', spec: spec('vae', {})},
  {
    name: 'explodes',
    group: 'failures',
    spec: unbounded({optimiser: 'momentum', rate: 10, activation: 'linear', output: 'linear'}),
  },
  {name: 'dead', group: 'failures', spec: unbounded({optimiser: 'momentum', rate: 8, output: 'linear'})},
  {
    name: 'saturated',
    group: 'failures',
    spec: unbounded({hidden: [256, 128, 64, 32, 16], activation: 'sigmoid', optimiser: 'sgd', rate: 0.1}),
  },
  {name: 'narrow', group: 'failures', spec: unbounded({code: 1})},
  {name: 'fewImages', group: 'failures', spec: unbounded({code: 32, images: 50, batch: 10, epochs: 200})},
  {name: 'collapse', group: 'failures', spec: spec('vae', {code: 10, beta: 100, epochs: 3})},
  {name: 'forgets', group: 'failures', spec: spec('contractive', {lambda: 10})},
  {name: 'notSparse', group: 'failures', spec: spec('sparse', {rho: 0.5})},
  {name: 'notTuned', group: 'failures', spec: spec('stacked', {epochs: 0})},
  {name: 'stackedRelu', group: 'failures', spec: spec('stacked', {activation: 'relu'})},
  {name: 'pinholes', group: 'failures', spec: spec('convolutional', {kernel: 1})},
]

/** The preset that a spec is; null for the person's own. */
export function presetOf(wanted: RunSpec): PresetName | null {
  return presets.find((preset) => sameSpec(preset.spec, wanted))?.name ?? null
}
