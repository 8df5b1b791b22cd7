import type {ActivationTrace, Trace} from '../../../contract/trace'
import type {Probe, Subject} from '../../../contract/view'
import type {CodeStatistics} from '../../../maths/code-statistics'
import type {Device} from '../../backends/device'
import type {Mapping} from '../code-map'
import type {FrozenModel} from '../frozen-model'
import {takeActivity} from './activity'
import {traceSubject} from './example'
import {takeSamples} from './samples'
import {takeTraversals} from './traversals'
import {takeWeights} from './weights'

/** What is known of the net's codes when probes are answered. */
export interface KnownCodes {
  readonly mapping: Mapping
  /** Of all test examples, `[count, code size]`. */
  readonly codes: Float32Array
  readonly statistics: CodeStatistics
}

type ExampleProbe = Extract<Probe, {kind: 'example'}>
type OtherProbe = Exclude<Probe, ExampleProbe>

/** Answers the probes of examples, which need no more than a map; all asked of the device at once. */
export function takeExamples(
  frozen: FrozenModel,
  device: Device,
  probes: Readonly<Record<string, Probe>>,
  mapping: Mapping,
): Promise<Record<string, ActivationTrace>> {
  const isExample = (probe: Probe): probe is ExampleProbe => probe.kind === 'example'
  return answers(probes, isExample, ({subject}) => takeExample(frozen, device, subject, mapping))
}

/** Answers all other probes, at once too: on a GPU that is one read. */
export function takeTraces(
  frozen: FrozenModel,
  device: Device,
  probes: Readonly<Record<string, Probe>>,
  known: KnownCodes,
): Promise<Record<string, Trace>> {
  const isOther = (probe: Probe): probe is OtherProbe => probe.kind !== 'example'
  return answers(probes, isOther, (probe) => takeTrace(frozen, device, probe, known))
}

/** The answers to probes of some kinds by their names; one that the model has no answer to is missing. */
async function answers<P extends Probe, T>(
  probes: Readonly<Record<string, Probe>>,
  isAsked: (probe: Probe) => probe is P,
  take: (probe: P) => Promise<T | null>,
): Promise<Record<string, T>> {
  const found = await Promise.all(
    Object.entries(probes).map(
      async ([name, probe]) => [name, isAsked(probe) ? await take(probe) : null] as const,
    ),
  )
  return Object.fromEntries(found.flatMap(([name, trace]) => (trace ? [[name, trace] as const] : [])))
}

/** Null where the model takes no such example. */
async function takeExample(
  frozen: FrozenModel,
  device: Device,
  subject: Subject,
  mapping: Mapping,
): Promise<ActivationTrace | null> {
  const {encode, decode} = frozen.phase
  const fits = subject.kind === 'test' || subject.pixels.length === frozen.examples.numbers
  return encode && decode && fits ? traceSubject(frozen, device, subject, mapping) : null
}

/** Null where the model has no answer. */
async function takeTrace(
  frozen: FrozenModel,
  device: Device,
  probe: OtherProbe,
  known: KnownCodes,
): Promise<Trace | null> {
  const {codes, statistics} = known
  const {encode, decode} = frozen.phase
  const images = frozen.examples.name === 'mnist'
  switch (probe.kind) {
    case 'samples':
      return decode && images ? takeSamples(frozen, device, probe, known) : null
    case 'traversals':
      return encode && decode && images ? takeTraversals(frozen, device, probe, statistics) : null
    case 'weights':
      return takeWeights(frozen, device, probe.layer)
    case 'activity':
      return takeActivity(probe.bins, codes, statistics)
  }
}
