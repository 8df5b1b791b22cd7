import {useMemo, useState} from 'react'
import type {ActivityTrace, TracedLayer, WeightsTrace} from '../../contract/trace'
import type {Language} from '../../contract/words'
import {largestSize} from '../parts/colours'
import {Figure} from '../parts/Figure'
import {ActivityHistogram} from './ActivityHistogram'
import styles from './Features.module.css'
import {words} from './Features.words'
import {FeatureTable} from './FeatureTable'
import {FeatureTiles} from './FeatureTiles'
import {featureImages, pageOf} from './feature-images'
import {captionOf} from './features-caption'
import {LayerMaps} from './LayerMaps'
import {SignedKey} from './SignedKey'
import {UnitBars} from './UnitBars'

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
  const {language, source, weights, pixels, label, code, activity, rho, featuresAreCode} = props
  const text = words[language]
  const [page, setPage] = useState(0)
  const [marked, setMarked] = useState<number | null>(null)
  const [sorted, setSorted] = useState(true)
  const images = useMemo(
    () => featureImages(weights ?? {shape: [], values: new Float32Array()}, pixels),
    [weights, pixels],
  )
  const most = useMemo(() => (weights ? largestSize(weights.values) : 0), [weights])
  const {pages, first, features} = pageOf(images.count, page)
  const filters = weights?.shape.length === 4
  const [nearest, ...deeper] = props.maps
  const nameOf = (feature: number) => (filters ? text.filter : text.unit)(feature + 1)
  const markedUnit = featuresAreCode ? marked : null
  const answer = markedUnit === null ? null : (code?.[markedUnit] ?? null)
  return (
    <Figure
      language={language}
      name={text.name}
      caption={captionOf(
        {...{source, weights, most, code, activity, rho, answer}, count: images.count, marked},
        text,
      )}
      file="features"
      table={() => (
        <FeatureTable {...{text, images, features, activity}} code={featuresAreCode ? code : null} />
      )}
      actions={
        props.sources.length > 1 &&
        props.sources.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === source}
            onClick={() => {
              setPage(0)
              setMarked(null)
              props.onSource(one)
            }}
          >
            {text[one]}
          </button>
        ))
      }
    >
      <div className={styles.room}>
        <div className={styles.parts} data-wide={code !== null || deeper.length > 0}>
          <div className={styles.part}>
            <section className={styles.part} aria-label={text[source]}>
              <div className={styles.head}>
                <h4 data-text>{text[source]}</h4>
                {pages > 1 && (
                  <span className={styles.pager}>
                    <span data-text>{text.range(first + 1, first + features.length, images.count)}</span>
                    <button type="button" disabled={first === 0} onClick={() => setPage(page - 1)}>
                      {text.back}
                    </button>
                    <button
                      type="button"
                      disabled={first + features.length >= images.count}
                      onClick={() => setPage(page + 1)}
                    >
                      {text.more}
                    </button>
                  </span>
                )}
              </div>
              {weights && (
                <FeatureTiles
                  name={text[source]}
                  {...{features, most, nameOf, marked}}
                  image={images.image}
                  onMark={setMarked}
                />
              )}
              {weights && <SignedKey most={most} />}
            </section>
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
          {code && (
            <div className={styles.part}>
              <section className={styles.part} aria-label={text.unitsOf(label)}>
                <div className={styles.head}>
                  <h4 data-text>{text.unitsOf(label)}</h4>
                  <label className={styles.sort}>
                    <input
                      type="checkbox"
                      checked={sorted}
                      onChange={(event) => setSorted(event.target.checked)}
                    />
                    {text.sort}
                  </label>
                </div>
                <UnitBars {...{text, code, sorted}} marked={markedUnit} />
              </section>
              {activity && (
                <section className={styles.part} aria-label={text.histogram}>
                  <div className={styles.head}>
                    <h4 data-text>{text.histogram}</h4>
                  </div>
                  <ActivityHistogram {...{text, activity, rho}} />
                </section>
              )}
            </div>
          )}
        </div>
      </div>
    </Figure>
  )
}
