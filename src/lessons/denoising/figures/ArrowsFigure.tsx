import {useMemo} from 'react'
import {Figure} from '../../../charts/parts/Figure'
import {figure} from '../../../charts/parts/format'
import {cubeOf} from '../../../charts/scatter3d/camera'
import {Scatter3dTile, TurnButtons, viewSentence} from '../../../charts/scatter3d/Scatter3dTile'
import {useTurn} from '../../../charts/scatter3d/use-turn'
import {Waiting} from '../../../figures/Waiting'
import {useLanguage} from '../../../messages/language'
import {useInk} from '../../../theme/ink'
import type {LessonRun} from '../../framework/lesson'
import {ValueTable} from '../../framework/ValueTable'
import {arrowsCaption} from '../captions'
import {meanDistance, pushedOff} from '../maths/sheet'
import {useBack} from '../state/use-back'
import type {Noise} from '../state/use-noise'
import {useSheet} from '../state/use-sheet'
import css from '../View.module.css'
import {words} from '../words'

interface ArrowsProps {
  readonly plain: LessonRun
  readonly denoising: LessonRun
  readonly noise: Noise
  readonly onTurned: () => void
}

const axes = ['x', 'y', 'z'] as const

/** Points pushed off a curved sheet, and where either net sends them. */
export function ArrowsFigure({plain, denoising, noise, onTurned}: ArrowsProps) {
  const language = useLanguage()
  const ink = useInk()
  const data = useSheet()
  const turning = useTurn({onTurn: onTurned})
  const pushed = useMemo(() => data && pushedOff(data, noise.seed), [data, noise.seed])
  const backs = [useBack(plain, pushed, 'arrows'), useBack(denoising, pushed, 'arrows')] as const
  const cube = useMemo(() => data && roomyCube(data), [data])
  const scene = useMemo(() => data && pushed && sceneOf(data, pushed), [data, pushed])
  const palette = useMemo(() => [ink.ruleStrong, ink.ink], [ink])
  const [first, second] = backs
  const links = useMemo(
    () => [linksOf(first, ink.second), linksOf(second, ink.accent)] as const,
    [first, second, ink],
  )
  const distances = useMemo(
    () => ({
      before: data && pushed && meanDistance(pushed, data),
      plain: data && first && meanDistance(first.back, data),
      denoising: data && second && meanDistance(second.back, data),
    }),
    [data, pushed, first, second],
  )
  if (!data || !scene || !cube) return <Waiting />
  const {before, ...after} = distances
  const caption = arrowsCaption(before ?? 0, after.plain, after.denoising)[language]
  const tiles = [
    {id: 'plain', title: words.plain[language], links: links[0]},
    {id: 'denoising', title: words.denoiser[language], links: links[1]},
  ]
  return (
    <Figure
      language={language}
      name={words.arrows[language]}
      caption={`${caption} ${viewSentence(turning, language)}`}
      file="arrows"
      table={() => <Distances distances={distances} />}
      actions={
        <>
          <button type="button" onClick={noise.redraw}>
            {words.redraw[language]}
          </button>
          <TurnButtons language={language} turning={turning} />
        </>
      }
    >
      <div className={css.tiles}>
        {tiles.map(({id, title, links}) => (
          <Scatter3dTile
            key={id}
            {...{language, cube, turning, axes, title, links, palette, ...scene}}
            name={title}
            dot={1.8}
          />
        ))}
      </div>
    </Figure>
  )
}

/** A little more room than the data takes: points pushed off it are to be seen, too. */
function roomyCube(data: Float32Array) {
  const cube = cubeOf(data)
  return {...cube, reach: cube.reach * 1.25}
}

/** The data faintly, and the points pushed off it. */
function sceneOf(data: Float32Array, pushed: Float32Array) {
  const points = new Float32Array(data.length + pushed.length)
  points.set(data)
  points.set(pushed, data.length)
  return {
    points,
    shades: Uint8Array.from({length: points.length / 3}, (_, i) => (3 * i < data.length ? 0 : 1)),
  }
}

type ProjectedPoints = ReturnType<typeof useBack>

const linksOf = (points: ProjectedPoints, colour: string) =>
  points ? [{from: points.input, to: points.back, colour, arrows: true}] : []

interface DistancesProps {
  readonly distances: Readonly<Record<'before' | 'plain' | 'denoising', number | null>>
}

function Distances({distances}: DistancesProps) {
  const language = useLanguage()
  const told = (value: number | null) => (value === null ? '–' : figure(value))
  const rows = [
    {name: words.before, value: told(distances.before)},
    {name: words.plain, value: told(distances.plain)},
    {name: words.denoiser, value: told(distances.denoising)},
  ]
  return <ValueTable {...{language, rows}} columns={[words.points, words.distance]} />
}
