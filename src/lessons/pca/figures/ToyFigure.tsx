import {useMemo, useState} from 'react'
import {Figure} from '../../../charts/parts/Figure'
import {cubeOf} from '../../../charts/scatter3d/camera'
import {Scatter3dTile, TurnButtons, viewSentence} from '../../../charts/scatter3d/Scatter3dTile'
import {shadesBetween} from '../../../charts/scatter3d/shades'
import type {Links, Surface} from '../../../charts/scatter3d/shapes'
import {useTurn} from '../../../charts/scatter3d/use-turn'
import {Waiting} from '../../../figures/Waiting'
import {useLanguage} from '../../../messages/language'
import {useInk} from '../../../theme/ink'
import type {LessonRun} from '../../framework/lesson'
import {planeCaption, sheetCaption} from '../captions'
import {codeGrid} from '../maths/code-grid'
import {flatCodes, onPlane} from '../maths/flat'
import type {Toy, ToyName} from '../protocol'
import {useAngles} from '../state/angles'
import {recordAt} from '../state/step-records'
import {useToy} from '../state/use-toy'
import css from '../View.module.css'
import {words} from '../words'
import {CodePlot} from './CodePlot'
import {Replay} from './Replay'
import {ToyTable} from './ToyTable'
import {type Learned, useLearned} from './use-learned'

interface ToyFigureProps {
  readonly name: ToyName
  /** The linear autoencoder of these points. */
  readonly flat: LessonRun
  /** The autoencoder that bends; the flat one again where there is none. */
  readonly bent: LessonRun
  readonly onTurned: () => void
}

const shadeCount = 8

/** Points in space, PCA's flat sheet among them, and the sheets that autoencoders learn. */
export function ToyFigure({name, flat, bent, onTurned}: ToyFigureProps) {
  const language = useLanguage()
  const ink = useInk()
  const toy = useToy(name)
  const [stiffFilm, suppleFilm] = [useLearned(flat), useLearned(bent)]
  const [at, setAt] = useState<number | null>(null)
  const last = Math.max(stiffFilm.at(-1)?.step ?? 0, suppleFilm.at(-1)?.step ?? 0)
  const [stiff, supple] = [shown(stiffFilm, at), shown(suppleFilm, at)]
  const basis = useMemo(() => ({vectors: toy?.axes ?? null, size: 3}), [toy])
  const angles = useAngles(flat.runId, basis)
  const turning = useTurn({onTurn: onTurned})
  const [errors, setErrors] = useState(true)
  const cube = useMemo(() => toy && cubeOf(toy.points), [toy])
  const palette = useMemo(() => shadesBetween(ink.second, ink.accent, shadeCount), [ink.second, ink.accent])
  const shades = useMemo(() => shadesOf(toy), [toy])
  const exact = useMemo(() => (toy ? exactSurface(toy, ink.inkFaint) : null), [toy, ink.inkFaint])
  const alone = flat.id === bent.id
  const stiffSurfaces = useMemo(() => surfaces(exact?.surface, stiff, ink.second), [exact, stiff, ink.second])
  const suppleSurfaces = useMemo(() => surfaces(undefined, supple, ink.accent), [supple, ink.accent])
  const stiffLinks = useMemo(() => links(stiff, errors, ink.inkSoft), [stiff, errors, ink.inkSoft])
  const suppleLinks = useMemo(() => links(supple, errors, ink.inkSoft), [supple, errors, ink.inkSoft])
  if (!toy || !cube || !exact) return <Waiting />

  const degrees = (at === null ? angles?.points.at(-1) : recordAt(angles?.points ?? [], at))?.degrees ?? null
  const standing = {pca: toy.pcaMse, linear: stiff?.mse ?? null, degrees, bent: supple?.mse ?? null}
  const caption = alone ? planeCaption(standing) : sheetCaption(standing)
  const shared = {language, cube, turning, axes, points: toy.points, shades, palette, dot: 2}
  return (
    <Figure
      language={language}
      name={words[name][language]}
      caption={`${caption[language]} ${viewSentence(turning, language)}`}
      file={name}
      table={() => <ToyTable {...{standing, alone, language}} />}
      actions={
        <>
          <button type="button" aria-pressed={errors} onClick={() => setErrors(!errors)}>
            {words.errors[language]}
          </button>
          <TurnButtons language={language} turning={turning} />
        </>
      }
    >
      <div className={css.tiles} data-alone={alone}>
        <Scatter3dTile
          {...shared}
          name={words[alone ? 'planeTile' : 'flatTile'][language]}
          title={words[alone ? 'planeTile' : 'flatTile'][language]}
          surfaces={stiffSurfaces}
          links={stiffLinks}
        />
        {!alone && (
          <Scatter3dTile
            {...shared}
            name={words.bentTile[language]}
            title={words.bentTile[language]}
            surfaces={suppleSurfaces}
            links={suppleLinks}
          />
        )}
        <CodePlot title={words.codesPca[language]} codes={exact.codes} {...{shades, palette}} />
        <CodePlot title={words.codesNet[language]} codes={supple?.codes ?? null} {...{shades, palette}} />
      </div>
      <Replay last={last} at={at} onAt={setAt} />
    </Figure>
  )
}

const axes = ['x', 'y', 'z'] as const

/** A moment of the records, or its end. */
const shown = (records: readonly Learned[], at: number | null) =>
  at === null ? (records.at(-1) ?? null) : recordAt(records, at)

const shadesOf = (toy: Toy | null) =>
  Uint8Array.from(toy?.along ?? [], (share) => Math.min(shadeCount - 1, Math.floor(share * shadeCount)))

/** PCA's plane, as large as the points' shadow on it. */
function exactSurface(toy: Toy, colour: string): {readonly surface: Surface; readonly codes: Float32Array} {
  const codes = flatCodes(toy, toy.points)
  const {side, codes: grid, shown} = codeGrid(codes, 9)
  return {
    codes,
    surface: {id: 'pca', rows: side, columns: side, positions: onPlane(toy, grid), shown, colour},
  }
}

function surfaces(exact: Surface | undefined, learned: Learned | null, colour: string): readonly Surface[] {
  const own: readonly Surface[] = learned
    ? [
        {
          id: 'net',
          rows: learned.grid.side,
          columns: learned.grid.side,
          positions: learned.positions,
          shown: learned.grid.shown,
          colour,
        },
      ]
    : []
  return exact ? [exact, ...own] : own
}

function links(learned: Learned | null, wanted: boolean, colour: string): readonly Links[] {
  // With first weights the lines say nothing: all points are put anywhere.
  if (!learned || !wanted || learned.step === 0) return []
  return [{from: learned.strip.input, to: learned.strip.reconstruction, colour}]
}
