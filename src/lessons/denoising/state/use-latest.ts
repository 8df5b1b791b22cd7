import {useEffect, useRef, useState} from 'react'
import {LatestOnly} from '../../../lab/actions/latest-only'

/**
 * The last answer there was: one question in flight, latest only, and an answer stays until the next has come. `ask`
 * must be memoised: its identity says whether there is anything new. Null where there is nothing to ask.
 */
export function useLatest<T>(ask: (() => Promise<T | null>) | null): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  const queue = useRef<LatestOnly | null>(null)
  useEffect(() => {
    if (!ask) return
    queue.current ??= new LatestOnly()
    void queue.current.ask(ask).then((found) => {
      if (found !== null) setAnswer(found)
    })
  }, [ask])
  return answer
}
