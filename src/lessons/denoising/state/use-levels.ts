import {useEffect, useRef, useState} from 'react'
import type {CorruptionKind} from '../../../contract/model'
import type {LevelPoint} from '../maths/crossing'
import {LevelSweep} from './level-sweep'
import {errorsOf} from './use-errors'
import type {Pair} from './use-pair'
import {useStamp} from './use-stamp'

/** The seed of the curves' noise: curves of two nets, or two moments, differ by the nets alone. */
export const curveSeed = 1

/** Errors of two nets at every level of a kind of noise, ascending; grows while it is measured in the worker. */
export function useLevels(pair: Pair, kind: CorruptionKind): readonly LevelPoint[] {
  const [points, setPoints] = useState<readonly LevelPoint[]>([])
  const sweep = useRef<LevelSweep | null>(null)
  const stamps = [useStamp(pair.plain), useStamp(pair.denoising)]
  const stamp = stamps.every((one) => one !== null) ? stamps.join() : null
  const latest = useRef(pair)
  latest.current = pair
  const subject = `${pair.plain.runId} ${kind}`
  useEffect(() => {
    sweep.current ??= new LevelSweep(setPoints)
    const askLevel = (level: number) => errorsOf(latest.current, {kind, level}, curveSeed)
    sweep.current.want(stamp === null ? null : {subject, stamp, askLevel})
  }, [subject, kind, stamp])
  useEffect(() => () => sweep.current?.want(null), [])
  return points
}
