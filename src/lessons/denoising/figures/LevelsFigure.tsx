import {useMemo} from 'react'
import {LinePlot, type Series} from '../../../charts/line-plot/LinePlot'
import type {CorruptionKind} from '../../../contract/model'
import {useLanguage} from '../../../messages/language'
import {levelsCaption} from '../captions'
import {crossing, levels} from '../maths/crossing'
import {trainedOn} from '../scene-props'
import {useLevels} from '../state/use-levels'
import type {Pair} from '../state/use-pair'
import {levelText, words} from '../words'
import {kindName} from './noise-name'

/** The top of the tile: it holds still, unless a curve climbs above it. */
const top = 0.14

const x = {domain: [0, 1], ticks: [0, 0.2, 0.4, 0.6, 0.8, 1]} as const

/** The error of both nets at every level of one kind of noise; the level that one was trained at is marked. */
export function LevelsFigure({pair, kind}: {readonly pair: Pair; readonly kind: CorruptionKind}) {
  const language = useLanguage()
  const points = useLevels(pair, kind)
  const highest = Math.max(top, ...points.map(({plain, denoising}) => 1.05 * Math.max(plain, denoising)))
  const series = useMemo((): readonly Series[] => {
    const curve = (which: 'plain' | 'denoising' | 'untouched') =>
      points.map((point) => ({x: point.level, y: point[which]})).filter(({y}) => y <= highest)
    return [
      {id: 'denoising', name: words.denoiser[language], points: curve('denoising'), draw: 'line', tone: 0},
      {id: 'plain', name: words.plain[language], points: curve('plain'), draw: 'line', tone: 1},
      {
        id: 'untouched',
        name: words.nothing[language],
        points: curve('untouched'),
        draw: 'line',
        tone: 4,
        dashed: true,
      },
    ]
  }, [points, highest, language])
  const whole = points.length === levels.length
  const known = kind === trainedOn.kind
  const noise = {kind: kindName(kind), corruption: {kind, level: trainedOn.level}}
  const caption = levelsCaption(noise, points, crossing(points), whole)
  return (
    <LinePlot
      language={language}
      name={words.levels[language]}
      caption={caption[language]}
      file="error-by-noise"
      series={series}
      x={{...x, title: words.levelAxis[language]}}
      y={{title: words.errorAxis[language], domain: [0, highest]}}
      mark={known ? {x: trainedOn.level, label: trainedAt[language]} : null}
    />
  )
}

const trained = levelText(trainedOn.kind, trainedOn.level)
const trainedAt = {en: `trained at ${trained}`, ko: `학습한 세기 ${trained}`}
