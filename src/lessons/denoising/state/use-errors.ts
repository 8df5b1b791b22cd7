import {useMemo} from 'react'
import type {Corruption} from '../../../contract/model'
import {ask} from '../../framework/ask'
import {type ErrorsAnswer, errorsAnswer} from '../protocol'
import {useCalm} from './use-calm'
import {useLatest} from './use-latest'
import type {Pair} from './use-pair'
import {useStamp} from './use-stamp'

/** The errors of two nets over a few hundred noisy test digits. Null where there is no answer. */
export async function errorsOf(
  {plain, denoising}: Pair,
  {kind, level}: Corruption,
  seed: number,
): Promise<PairErrors | null> {
  const question = {ask: 'errors', runs: [plain.runId, denoising.runId], kind, level, seed}
  const answer: ErrorsAnswer | null = await ask('denoising', question, errorsAnswer)
  const [first, second] = answer?.errors ?? []
  if (!answer || first === undefined || second === undefined) return null
  return {plain: first, denoising: second, untouched: answer.untouched}
}

export interface PairErrors {
  readonly plain: number
  readonly denoising: number
  /** What doing nothing would cost: the error of the noisy digits themselves. */
  readonly untouched: number
}

/** The same as they are now, of the noise there is now; null until they are known. */
export function useErrors(pair: Pair, corruption: Corruption, seed: number): PairErrors | null {
  const stamps = [useStamp(pair.plain), useStamp(pair.denoising)]
  const ready = stamps.every((stamp) => stamp !== null)
  const key = useCalm(stamps.join(), 1000)
  const {kind, level} = corruption
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pair that has learnt is asked again
  const question = useMemo(
    () =>
      ready
        ? async () => {
            const errors = await errorsOf(pair, {kind, level}, seed)
            return errors && {...errors, of: `${pair.plain.id} ${kind} ${level}`}
          }
        : null,
    [ready, key, pair.plain.runId, pair.denoising.runId, kind, level, seed],
  )
  const answer = useLatest(question)
  return answer?.of === `${pair.plain.id} ${kind} ${level}` ? answer : null
}
