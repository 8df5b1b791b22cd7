import {useMemo} from 'react'
import {figure} from '../../../charts/parts/format'
import type {Words} from '../../../contract/words'
import type {LessonRun, Prediction} from '../../framework/lesson'
import {type Answer, chooseOne} from '../../framework/predictions/ChooseOne'
import {landAlong} from '../maths/land'
import {pictured, zeroToOne} from '../scene-props'
import {routeThrough} from '../state/route'
import {useCodes} from '../state/use-codes'
import {type Ground, useGround} from '../state/use-ground'
import {type Path, usePath} from '../state/use-path'

type Nearer = 'line' | 'arc' | 'level'

/** Closer than this share, two distances count as level. */
const level = 0.03

function useNearer([run]: readonly LessonRun[]): Answer<Nearer> | null {
  if (!run) throw new RangeError('the prediction needs a run')
  const {stops} = useMemo(() => routeThrough(zeroToOne), [])
  const ground = useGround(run)
  const path = usePath(run, stops, useCodes(run, stops, 'nearer'), ground, 'nearer')
  return useMemo(() => (path && ground ? answerOf(path, ground) : null), [path, ground])
}

function answerOf({straight, spherical, codeSize}: Path, {settlers}: Ground): Answer<Nearer> | null {
  if (settlers.size !== codeSize) return null
  const farthest = (codes: Float32Array) =>
    Math.max(...landAlong(settlers, pictured(codes, codeSize)).map(({distance}) => distance))
  const [line, arc] = [farthest(straight.codes), farthest(spherical.codes)]
  const right = Math.abs(line - arc) < level * arc ? 'level' : line < arc ? 'line' : 'arc'
  return {
    right,
    says: {
      en: `Farthest from the nearest digit: ${figure(line)} on the line, ${figure(arc)} on the arc.`,
      ko: `가장 가까운 숫자에서 가장 멀 때의 거리: 직선 ${figure(line)}, 호 ${figure(arc)}.`,
    },
  }
}

/** Say on which way from a 0 to a 1 codes of digits stay closer. */
export const nearerWay = <const Id extends string>(run: Id, say: Words): Prediction<Id> =>
  chooseOne({
    say,
    runs: [run],
    options: [
      {id: 'line', label: {en: 'The straight line', ko: '직선'}},
      {id: 'arc', label: {en: 'The arc', ko: '호'}},
      {id: 'level', label: {en: 'Both alike', ko: '둘이 비슷하다'}},
    ],
    useAnswer: useNearer,
  })
