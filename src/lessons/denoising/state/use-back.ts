import {useMemo} from 'react'
import {actions} from '../../../lab/hooks'
import type {LessonRun} from '../../framework/lesson'
import {useLatest} from './use-latest'
import {useStamp} from './use-stamp'

export interface Back {
  /** What the net was given, `[n, numbers]`, and what came back. */
  readonly input: Float32Array
  readonly back: Float32Array
}

/**
 * What a run makes of examples `[n, numbers]`: asked again when they change and when it has learnt. While an answer
 * is on its way the last one stays, with what it was an answer to. `name` tells questions of one run apart.
 */
export function useBack(run: LessonRun, input: Float32Array | null, name: string): Back | null {
  const stamp = useStamp(run)
  const {runId} = run
  const ask = useMemo(
    () => (input && stamp !== null ? () => backOf(runId, input, name) : null),
    [runId, input, name, stamp],
  )
  const answer = useLatest(ask)
  return answer?.runId === runId && answer.input.length === input?.length ? answer : null
}

async function backOf(
  runId: string,
  input: Float32Array,
  name: string,
): Promise<(Back & {runId: string}) | null> {
  const codes = await actions.encode(runId, input, `${name} in`)
  const back = codes && (await actions.decode(runId, codes, `${name} out`))
  return back && {runId, input, back}
}
