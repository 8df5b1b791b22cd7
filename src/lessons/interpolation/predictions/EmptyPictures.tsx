import {useMemo} from 'react'
import {LatentSpace} from '../../../charts/latent-space/LatentSpace'
import type {Words} from '../../../contract/words'
import {useLab, useRun} from '../../../lab/hooks'
import {useLanguage} from '../../../messages/language'
import type {LessonRun, Prediction} from '../../framework/lesson'
import {guessAmount, type Scale} from '../../framework/predictions/GuessAmount'
import {placeOf} from '../maths/affine'
import {landAlong} from '../maths/land'
import {every, framesPerLeg, pictured, zeroToOne} from '../scene-props'
import {letter, routeThrough} from '../state/route'
import {useCodes} from '../state/use-codes'
import {useGround} from '../state/use-ground'
import {usePath} from '../state/use-path'
import css from '../View.module.css'
import {words} from '../words'

/** Pictures on a path of one leg. */
const pictures = framesPerLeg(1) / every + 1

const count = (value: number): Words => ({en: `${value}`, ko: `${value}장`})

const scale: Scale = {least: 0, most: pictures, step: 1, start: 5, off: 4, text: count}

const verdict = (guess: number, truth: number): Words => ({
  en: `You said ${guess}; ${truth} of the ${pictures} pictures lie in empty regions.`,
  ko: `예측은 ${guess}장, 실제로는 그림 ${pictures}장 가운데 ${truth}장이 빈 영역에 있다.`,
})

/** How many pictures of the straight line between two digits lie in empty regions; null until that is known. */
function useEmpty(runs: readonly LessonRun[]): number | null {
  const run = firstOf(runs)
  const {stops} = useMemo(() => routeThrough(zeroToOne), [])
  const ground = useGround(run)
  const path = usePath(run, stops, useCodes(run, stops, 'empty'), ground, 'empty')
  if (!path || ground?.settlers.size !== path.codeSize) return null
  const along = landAlong(ground.settlers, pictured(path.straight.codes, path.codeSize))
  return along.filter(({distance}) => distance > ground.lonely).length
}

/** The map with both ends, and no line between them. */
function EndsOnMap({run}: {readonly run: LessonRun}) {
  const language = useLanguage()
  const {stops} = useMemo(() => routeThrough(zeroToOne), [])
  const ground = useGround(run)
  const codes = useCodes(run, stops, 'ends')
  const map = useRun(run.runId, ({snapshot}) => snapshot?.map)
  const labels = useLab((state) => state.digits?.labels)
  if (!map || !labels || !ground || !codes) return null
  const marks = codes.map((code, i) => ({
    id: letter(i),
    position: placeOf(ground.affine, code),
    label: letter(i),
  }))
  return (
    <div className={css.halfwayMap}>
      <LatentSpace language={language} name={words.ends[language]} map={map} labels={labels} marks={marks} />
    </div>
  )
}

/** Say how many pictures between a 0 and a 1 lie in empty regions of a run’s map. */
export const emptyPictures = <const Id extends string>(run: Id, say: Words): Prediction<Id> =>
  guessAmount({
    say,
    runs: [run],
    label: {en: 'Pictures in empty regions', ko: '빈 영역의 그림'},
    scale,
    useTruth: useEmpty,
    verdict,
    evidence: (runs) => <EndsOnMap run={firstOf(runs)} />,
  })

/** @throws RangeError where the prediction names no run */
function firstOf([run]: readonly LessonRun[]): LessonRun {
  if (!run) throw new RangeError('the prediction needs a run')
  return run
}
