import {useMemo} from 'react'
import type {CorruptionKind} from '../../../contract/model'
import type {Words} from '../../../contract/words'
import {useLesson} from '../../framework/context'
import type {Prediction} from '../../framework/lesson'
import {type Answer, chooseOne} from '../../framework/predictions/ChooseOne'
import {kindName} from '../figures/noise-name'
import {errorsOf} from '../state/use-errors'
import {useLatest} from '../state/use-latest'
import {curveSeed} from '../state/use-levels'
import {type Pair, usePair} from '../state/use-pair'

/** Noise that the shipped net has never seen. */
const unseen = ['masking', 'saltpepper', 'holes'] as const satisfies readonly CorruptionKind[]

type Unseen = (typeof unseen)[number]

const level = 0.5

/** By what share of the plain net's error the denoising net's is smaller, for one kind of noise. */
async function gainOf(pair: Pair, kind: Unseen): Promise<number> {
  const errors = await errorsOf(pair, {kind, level}, curveSeed)
  return errors ? 1 - errors.denoising / errors.plain : Number.NaN
}

async function measured(pair: Pair): Promise<Answer<Unseen> | null> {
  const gains: {readonly kind: Unseen; readonly gain: number}[] = []
  for (const kind of unseen) gains.push({kind, gain: await gainOf(pair, kind)})
  const sorted = gains.toSorted((a, b) => b.gain - a.gain)
  const [best] = sorted
  if (!best || sorted.some(({gain}) => Number.isNaN(gain))) return null
  const told = (language: 'en' | 'ko') =>
    sorted.map(({kind, gain}) => `${kindName(kind)[language]} ${Math.round(100 * gain)} %`).join(', ')
  return {
    right: best.kind,
    says: {
      en: `Error below the plain network’s, at p = 0.50, by: ${told('en')}.`,
      ko: `p = 0.50에서 기본 신경망보다 작은 오차: ${told('ko')}.`,
    },
  }
}

function useMostHelped(): Answer<Unseen> | null {
  const {pair} = usePair('best', useLesson().runs)
  const {plain, denoising} = pair
  return useLatest(useMemo(() => () => measured({plain, denoising}), [plain, denoising]))
}

/** Say against which noise that a net has never seen its training helps most. */
export const mostHelped = <const Id extends string>(runs: readonly [Id, Id], say: Words): Prediction<Id> =>
  chooseOne({
    say,
    runs,
    options: unseen.map((id) => ({id, label: kindName(id)})),
    useAnswer: useMostHelped,
  })
