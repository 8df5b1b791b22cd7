import {useMemo, useState} from 'react'
import type {ActivityTrace, TracedLayer, WeightsTrace} from '../../contract/trace'
import type {Language} from '../../contract/words'
import {largestSize} from '../parts/colours'
import {Figure} from '../parts/Figure'
import {CodeUnits} from './CodeUnits'
import {FeaturePage} from './FeaturePage'
import styles from './Features.module.css'
import {words} from './Features.words'
import {FeatureTable} from './FeatureTable'
import {featureImages, pageOf} from './feature-images'
import {captionOf} from './features-caption'
import {LayerMaps} from './LayerMaps'

export type FeatureSource = 'encoder' | 'decoder'

export interface FeaturesProps {
  readonly language: Language
  /** Which layer beside the image is shown, and which there are. */
  readonly source: FeatureSource
  readonly sources: readonly FeatureSource[]
  readonly onSource: (source: FeatureSource) => void
  /** That layer's kernel; null until it is known. */
  readonly weights: WeightsTrace | null
  /** Numbers in an image. */
  readonly pixels: number
  /** The digit's label; null for a drawing. */
  readonly label: number | null
  /** Layers of the selected digit that are feature maps, `[height, width, channels]`. */
  readonly maps: readonly TracedLayer[]
  /** Units of the selected digit's code, where they are shown as bars. */
  readonly code: Float32Array | null
  readonly activity: ActivityTrace | null
  /** The mean activation that is wanted; null where none is. */
  readonly rho: number | null
  /** Whether feature i is unit i of the code. */
  readonly featuresAreCode: boolean
}

/** What the layers beside the image look for and draw, and which of it the selected digit has. */
export function Features(props: FeaturesProps) {
  const {language, source, sources, weights, pixels, label, code, activity, rho, featuresAreCode} = props
  const text = words[language]
  const [page, setPage] = useState(0)
  const [marked, setMarked] = useState<number | null>(null)
  const images = useMemo(
    () => featureImages(weights ?? {shape: [], values: new Float32Array()}, pixels),
    [weights, pixels],
  )
  const most = useMemo(() => (weights ? largestSize(weights.values) : 0), [weights])
  const {count} = images
  const shown = pageOf(count, page)
  const filters = weights?.shape.length === 4
  const [nearest, ...deeper] = props.maps
  const markedUnit = featuresAreCode ? marked : null
  const answer = markedUnit === null ? null : (code?.[markedUnit] ?? null)
  const choose = (next: FeatureSource) => {
    setPage(0)
    setMarked(null)
    props.onSource(next)
  }
  return (
    <Figure
      language={language}
      name={text.name}
      caption={captionOf({source, weights, most, code, activity, rho, answer, count, marked}, text)}
      file="features"
      table={() => (
        <FeatureTable
          {...{text, images, activity}}
          features={shown.features}
          code={featuresAreCode ? code : null}
        />
      )}
      actions={
        sources.length > 1 &&
        sources.map((one) => (
          <button key={one} type="button" aria-pressed={one === source} onClick={() => choose(one)}>
            {text[one]}
          </button>
        ))
      }
    >
      <div className={styles.room}>
        <div className={styles.parts} data-wide={code !== null || deeper.length > 0}>
          <div className={styles.part}>
            <FeaturePage
              {...{text, images, shown, marked}}
              name={text[source]}
              most={weights && most}
              nameOf={(feature) => (filters ? text.filter : text.unit)(feature + 1)}
              onMark={setMarked}
              onTurn={(pages) => setPage(page + pages)}
            />
            {nearest && (
              // Filter i makes map i: they stand below each other.
              <LayerMaps
                {...{text, label}}
                layer={nearest}
                number={1}
                {...(source === 'encoder' && {marked, onMark: setMarked})}
              />
            )}
          </div>
          {deeper.length > 0 && (
            <div className={styles.part}>
              {deeper.map((layer, i) => (
                <LayerMaps key={layer.shape.join()} {...{text, label, layer}} number={i + 2} />
              ))}
            </div>
          )}
          <CodeUnits {...{text, label, code, activity, rho}} marked={markedUnit} />
        </div>
      </div>
    </Figure>
  )
}
