import {useMemo} from 'react'
import {figure} from '../../../charts/parts/format'
import type {Words} from '../../../contract/words'
import {stepLengths, unevenness} from '../../../maths/interpolation'
import type {LessonRun, Prediction} from '../../framework/lesson'
import {type Answer, chooseOne} from '../../framework/predictions/ChooseOne'
import {zeroToOne} from '../scene-props'
import {routeThrough} from '../state/route'
import {useCodes} from '../state/use-codes'
import {useGround} from '../state/use-ground'
import {type Path, usePath} from '../state/use-path'

type Even = 'none' | 'pixels' | 'flat' | 'all'

/** The largest step over the mean, up to which a path counts as even. */
const even = 1.05

function useEven([run]: readonly LessonRun[]): Answer<Even> | null {
  if (!run) throw new RangeError('the prediction needs a run')
  const {stops} = useMemo(() => routeThrough(zeroToOne), [])
  const path = usePath(run, stops, useCodes(run, stops, 'even'), useGround(run), 'even')
  return useMemo(() => (path?.pca ? answerOf(path, path.pca) : null), [path])
}

function answerOf({straight, pixels}: Path, pca: Float32Array): Answer<Even> {
  const paceOf = (frames: Float32Array) => unevenness(stepLengths(frames, 784))
  const [ofCode, ofPixels, ofPca] = [paceOf(straight.frames), paceOf(pixels), paceOf(pca)]
  const isEven = (value: number) => value < even
  const all = [ofCode, ofPixels, ofPca].every(isEven)
  const [code, fade, line] = [ofCode, ofPixels, ofPca].map((value) => figure(value, 2))
  return {
    right: all ? 'all' : !isEven(ofPixels) ? 'none' : isEven(ofPca) ? 'flat' : 'pixels',
    says: {
      en: `Largest step over the mean step: codes ${code}, cross-fade ${fade}, PCA ${line}.`,
      ko: `가장 큰 변화량을 평균으로 나누면: 코드 ${code}, 픽셀 섞기 ${fade}, PCA ${line}.`,
    },
  }
}

/** Say which ways between a 0 and a 1 change the picture by equal steps. */
export const evenWays = <const Id extends string>(run: Id, say: Words): Prediction<Id> =>
  chooseOne({
    say,
    runs: [run],
    options: [
      {id: 'all', label: {en: 'All three', ko: '셋 모두'}},
      {id: 'flat', label: {en: 'The cross-fade and PCA’s line', ko: '픽셀 섞기와 PCA의 직선'}},
      {id: 'pixels', label: {en: 'The cross-fade only', ko: '픽셀 섞기만'}},
      {id: 'none', label: {en: 'None of them', ko: '아무것도 아니다'}},
    ],
    useAnswer: useEven,
  })
