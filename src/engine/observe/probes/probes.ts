import type {Trace} from '../../../contract/trace'
import type {Probe} from '../../../contract/view'
import type {Device} from '../../backends/device'
import type {Mapping} from '../code-map'
import type {CodeStatistics} from '../code-statistics'
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

/** Answers probes, all asked of the device at once: on a GPU that is one read. */
export async function takeTraces(
  frozen: FrozenModel,
  device: Device,
  probes: Readonly<Record<string, Probe>>,
  known: KnownCodes,
): Promise<Record<string, Trace>> {
  const asked = Object.entries(probes).map(
    async ([name, probe]) => [name, await takeTrace(frozen, device, probe, known)] as const,
  )
  const found = await Promise.all(asked)
  return Object.fromEntries(found.flatMap(([name, trace]) => (trace ? [[name, trace] as const] : [])))
}

/** Null where the model has no answer. */
async function takeTrace(
  frozen: FrozenModel,
  device: Device,
  probe: Probe,
  known: KnownCodes,
): Promise<Trace | null> {
  const {mapping, codes, statistics} = known
  const {encode, decode} = frozen.phase
  const images = frozen.examples.name === 'mnist'
  switch (probe.kind) {
    case 'example':
      return encode && decode ? traceSubject(frozen, device, probe.subject, mapping) : null
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
