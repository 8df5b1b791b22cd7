import {useCallback, useMemo, useState} from 'react'
import {LatentSpace, type LatentSpaceProps} from '../../../charts/latent-space/LatentSpace'
import {DigitImage} from '../../../charts/parts/DigitImage'
import type {CodeMap} from '../../../contract/snapshot'
import type {DecodedGridRequest} from '../../../contract/view'
import {LatentSpaceFigure} from '../../../figures/latent-space/LatentSpaceFigure'
import {imageOf, selectDigit, useSelectedDigit} from '../../../figures/selection'
import {Waiting} from '../../../figures/Waiting'
import {actions, useLab} from '../../../lab/hooks'
import {useLanguage} from '../../../messages/language'
import type {LessonRun} from '../../framework/lesson'
import {givenBack, scoreDecodedGrid} from '../maths/pca-images'
import type {Scores} from '../maths/scores'
import {usePca, useScores} from '../state/use-pca'
import css from '../View.module.css'
import {words} from '../words'

/** Both maps of the same test digits: PCA's scores and the autoencoder's codes. */
export function Maps({dense, k}: {readonly dense: LessonRun; readonly k: number}) {
  const language = useLanguage()
  return (
    <div className={css.pair}>
      <PcaMap k={k} />
      <LatentSpaceFigure runId={dense.runId} name={words.mapNet[language]} />
    </div>
  )
}

interface PcaMapProps {
  readonly k: number
  /** More vector drawing on the map. */
  readonly overlay?: LatentSpaceProps['overlay']
}

/** The test digits at their first scores. */
export function PcaMap({k, overlay}: PcaMapProps) {
  const language = useLanguage()
  const pca = usePca()
  const scores = useScores(pca)
  const digits = useLab((state) => state.digits)
  const selected = useSelectedDigit()
  const [asked, setAsked] = useState<DecodedGridRequest | null>(null)
  const map = useMemo(() => scores && mapOf(scores, k), [scores, k])
  const decodedGrid = useMemo(
    () => (pca && asked && k > 1 ? scoreDecodedGrid(pca, asked) : null),
    [pca, asked, k],
  )
  const onDecodedGrid = useCallback((request: DecodedGridRequest | null) => setAsked(request), [])
  if (!map || !digits) return <Waiting />
  return (
    <LatentSpace
      {...{language, map, decodedGrid, selected, onDecodedGrid}}
      {...(overlay ? {overlay} : {})}
      name={words.mapPca[language]}
      labels={digits.labels}
      card={<Card k={Math.min(2, k)} />}
      onHover={(at) => actions.hover(at?.index ?? null)}
      onSelect={selectDigit}
    />
  )
}

/** What is drawn of k scores: the first two of them. */
function mapOf({positions}: Scores, k: number): CodeMap {
  const axes = k === 1 ? 1 : 2
  return {
    view: {kind: 'dimensions', dimensions: axes === 1 ? [0] : [0, 1]},
    axes,
    positions: axes === 1 ? positions.filter((_, i) => i % 2 === 0) : positions,
    codeSize: k,
    spread: new Float32Array(k),
    gaussian: null,
  }
}

/** The digit under the pointer, and what PCA makes of it. */
function Card({k}: {readonly k: number}) {
  const pca = usePca()
  const index = useLab((state) => state.hover)
  const images = useLab((state) => state.digits?.images)
  if (index === null || !images || !pca) return null
  return (
    <div className={css.card}>
      <DigitImage pixels={imageOf(images, index)} size={72} />
      <DigitImage pixels={givenBack(pca, images, [index], k).images} size={72} />
    </div>
  )
}
