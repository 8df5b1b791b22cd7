import {useEffect, useMemo, useRef, useState} from 'react'
import {createRoot} from 'react-dom/client'
import type {ModelDescription} from '../../contract/description'
import type {DecodedGrid} from '../../contract/snapshot'
import type {History} from '../../contract/status'
import type {DecodedGridRequest} from '../../contract/view'
import type {Language} from '../../contract/words'
import {byteAt} from '../../maths/arrays'
import {type FeatureSource, Features} from '../features/Features'
import type {GaussianSample} from '../hourglass/shown-code'
import {
  DigitImage,
  Hourglass,
  LatentSpace,
  LossChart,
  type LossRun,
  type MapHover,
  Reconstructions,
} from '../index'
import {Draws, Moves} from './Codes'
import {convolutionalModel, denseModel, gaussianModel, stackedModel} from './models'
import {
  activityOf,
  baselines,
  decodedGridOf,
  fans,
  historyOf,
  sparseCode,
  stripOf,
  traceOf,
  weightsOf,
  writeDigits,
} from './synthetic'

const query = new URLSearchParams(location.search)
const language: Language = query.get('lang') === 'ko' ? 'ko' : 'en'
const only = query.get('only')
document.documentElement.dataset.theme = query.get('theme') ?? 'light'
document.documentElement.lang = language

const digits = writeDigits(10_000)
const strip = Array.from({length: 14}, (_, i) => i)
const shows = (name: string) => only === null || only === name

function CodeMapView({axes, still}: {axes: 1 | 2; still: boolean}) {
  const [grown, setGrown] = useState(Number(query.get('grown') ?? 1))
  const map = useMemo(() => fans(digits.labels, grown, axes), [grown, axes])
  const [request, setRequest] = useState<DecodedGridRequest | null>(null)
  const [hover, setHover] = useState<MapHover | null>(null)
  const [selected, setSelected] = useState<number | null>(17)
  const decodedGrid = useMemo<DecodedGrid | null>(
    () => (request ? decodedGridOf(request, map, digits) : null),
    [request, map],
  )
  const frame = useRef(0)
  useEffect(() => {
    if (still) return
    const timer = setInterval(() => setGrown(0.75 + 0.25 * Math.sin(++frame.current / 10)), 100)
    return () => clearInterval(timer)
  }, [still])
  const image =
    hover?.index == null ? null : digits.images.subarray(hover.index * 784, (hover.index + 1) * 784)
  return (
    <LatentSpace
      language={language}
      map={map}
      {...(axes === 1 && {name: 'Latent space, one number'})}
      room={Number(query.get('room') ?? 1)}
      labels={digits.labels}
      decodedGrid={decodedGrid}
      onDecodedGrid={setRequest}
      selected={selected}
      onSelect={setSelected}
      onHover={setHover}
      marks={[{id: 'a', position: Float32Array.of(4, 7), label: language === 'ko' ? '그린 숫자' : 'drawn'}]}
      card={image && <DigitImage pixels={image} size={64} label="digit" />}
    />
  )
}

const nets: Readonly<Record<string, (hidden: readonly number[], code: number) => ModelDescription>> = {
  dense: denseModel,
  gaussian: gaussianModel,
  stacked: stackedModel,
  convolutional: (_hidden, code) => convolutionalModel([16, 32], code),
}

function Net() {
  const [hidden, setHidden] = useState<readonly number[]>(
    (query.get('hidden') ?? '128,32').split(',').filter(Boolean).map(Number),
  )
  const [code, setCode] = useState(Number(query.get('code') ?? 2))
  const [index, setIndex] = useState(7)
  const phase = Number(query.get('phase') ?? 0)
  const build = nets[query.get('net') ?? 'dense'] ?? denseModel
  const model = useMemo(() => build(hidden, code), [build, hidden, code])
  const trace = useMemo(() => traceOf(digits, index, model, phase), [index, model, phase])
  const [sample, setSample] = useState<GaussianSample | null>(null)
  const columns = useMemo(() => stripOf(digits, strip, query.has('noise') ? 0.4 : 0), [])
  return (
    <>
      {shows('hourglass') && (
        <Hourglass
          language={language}
          model={model}
          phase={phase}
          trace={trace}
          label={byteAt(digits.labels, index)}
          subjectKey={`${index}`}
          sample={sample}
          onDraw={() => setSample({z: trace.code.map((mean) => mean + 0.5), output: trace.input})}
          onMean={() => setSample(null)}
          edit={{
            shape: {hidden, code},
            modelOf: (shape) => build(shape.hidden, shape.code),
            ...(query.get('net') === 'convolutional' ? {} : {onWidths: setHidden}),
            onCode: setCode,
          }}
        />
      )}
      {shows('reconstructions') && (
        <Reconstructions
          language={language}
          strip={columns}
          images={digits.images}
          labels={digits.labels}
          digitErrors={Float32Array.from([
            0.041, 0.0162, 0.0521, 0.0477, 0.042, 0.0498, 0.0433, 0.0352, 0.0489, 0.0377,
          ])}
          selected={index}
          onSelect={setIndex}
        />
      )}
    </>
  )
}

/** A run whose loss is the squared error. */
const plain = (id: string, name: string, history: History): LossRun => ({
  id,
  name,
  history,
  window: 50,
  noise: false,
  stands: null,
  terms: [{name: 'reconstruction', measure: 'squared error', per: 'pixel', weightAt: () => 1}],
  figures: [],
  phases: [],
  codeSize: 2,
  wanted: {},
})

function Units() {
  const [source, setSource] = useState<FeatureSource>('encoder')
  const units = Number(query.get('units') ?? 196)
  const [weights, code, activity] = useMemo(
    () => [weightsOf(units), sparseCode(units), activityOf(units)] as const,
    [units],
  )
  return (
    <Features
      language={language}
      {...{source, weights, code, activity}}
      sources={['encoder', 'decoder']}
      onSource={setSource}
      pixels={784}
      label={7}
      maps={[]}
      rho={0.05}
      featuresAreCode
    />
  )
}

function Gallery() {
  const long = useMemo(() => historyOf(Number(query.get('steps') ?? 2814), 0.0425), [])
  const other = useMemo(() => historyOf(2814, 0.036), [])
  return (
    <main>
      <h1>Charts</h1>
      <Net />
      {shows('features') && <Units />}
      <div className="pair">
        {shows('map') && <CodeMapView axes={2} still={!query.has('live')} />}
        {shows('loss') && (
          <LossChart
            language={language}
            runs={
              query.has('two')
                ? [plain('a', 'dense', long), plain('b', 'denoising', other)]
                : [plain('a', '', long)]
            }
            baselines={baselines}
            totalSteps={4690}
            stepsPerEpoch={469}
          />
        )}
        {shows('strip') && <CodeMapView axes={1} still />}
        {shows('samples') && <Draws {...{language, digits}} />}
      </div>
      {shows('traversals') && <Moves {...{language, digits}} />}
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
