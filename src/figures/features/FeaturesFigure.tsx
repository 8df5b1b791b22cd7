import {useMemo, useState} from 'react'
import {type FeatureSource, Features} from '../../charts/features/Features'
import {count, type DescribedPhase, type ModelDescription} from '../../contract/description'
import type {RunId} from '../../contract/spec'
import {useLab, useRun} from '../../lab/hooks'
import {selectedName} from '../../lab/store/traces'
import {useLanguage} from '../../messages/language'
import {describeSpec} from '../../variants/spec'
import {useShownPhase} from '../phase'
import {useSelectedDigit} from '../selection'
import {useShown} from '../timeline/use-timeline'
import {useProbe} from '../use-probe'
import {useTrace} from '../use-trace'
import {Waiting} from '../Waiting'

const bins = 50

/** What a run's layers beside the image look for and draw, and which of it the selected digit has. */
export function FeaturesFigure({runId}: {readonly runId: RunId}) {
  const language = useLanguage()
  const spec = useRun(runId, (run) => run.spec)
  const model = useMemo(() => (spec ? describeSpec(spec) : null), [spec])
  const {snapshot, recalled} = useShown(runId)
  const trace = useTrace(runId, selectedName)
  const phase = model?.phases[useShownPhase(runId, model, recalled ? (snapshot?.step ?? null) : null)] ?? null
  const labels = useLab((state) => state.digits?.labels)
  const index = useSelectedDigit()
  const [wanted, setWanted] = useState<FeatureSource>('encoder')
  const layers = useMemo(() => outerLayers(model), [model])
  const sources = (['encoder', 'decoder'] as const).filter((one) => layers[one] !== null)
  const source = layers[wanted] ? wanted : (sources[0] ?? 'encoder')
  const layer = layers[source]
  const bars = phase !== null && hasActivations(phase)
  const weights = useProbe(runId, 'features', layer === null ? null : {kind: 'weights', layer})
  const activity = useProbe(runId, 'activity', bars ? {kind: 'activity', bins} : null)
  const maps = useMemo(
    () => trace?.layers.filter(({name, shape}) => name === 'encoder' && shape.length === 3) ?? [],
    [trace],
  )
  if (!model || !phase) return <Waiting />
  const rho = spec?.parameters.rho
  const code = phase.layers.find(({name}) => name === 'code')
  return (
    <Features
      language={language}
      source={source}
      sources={sources}
      onSource={setWanted}
      weights={weights?.layer === layer ? weights : null}
      pixels={count(model.example)}
      label={index === null ? null : (labels?.[index] ?? null)}
      maps={maps}
      code={bars && trace ? trace.code : null}
      activity={activity}
      rho={typeof rho === 'number' ? rho : null}
      featuresAreCode={isCode(phase, layers, source, code?.from)}
    />
  )
}

type OuterLayers = Readonly<Record<FeatureSource, string | null>>

/** The first layer of the encoder and the last of the decoder, as `encoder/0`; null for one that has no weights of its own. */
function outerLayers(model: ModelDescription | null): OuterLayers {
  const layers = model?.phases[0]?.layers.filter(({from}) => from !== '') ?? []
  const [first, last] = [layers[0], layers.at(-1)]
  return {
    encoder: first?.name === 'encoder' || first?.name === 'code' ? first.from : null,
    decoder: last?.name === 'output' && last.kind !== 'tied' ? last.from : null,
  }
}

/** Whether units of the code are more or less active: sigmoid units, or such as a sparse code has. */
const hasActivations = ({layers, terms}: DescribedPhase) =>
  terms.some(({measure}) => measure === 'sparsity') ||
  layers.some(({name, activation}) => name === 'code' && activation === 'sigmoid')

/** Whether the features are the units of the code: its own layer looks at the image, or is followed by the output. */
function isCode({layers}: DescribedPhase, outer: OuterLayers, source: FeatureSource, code = ''): boolean {
  if (source === 'encoder') return code === outer.encoder
  const at = layers.findIndex(({name}) => name === 'code')
  return layers[at + 1]?.name === 'output'
}
