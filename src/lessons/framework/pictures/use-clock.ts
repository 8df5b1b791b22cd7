import {useEffect, useState} from 'react'
import {useMedia} from '../../../ui/use-media'
import {stillAt} from './picture'

/** Small pictures are drawn so many times a second: enough to be alive, little for the machine. */
const perSecond = 15

/** Seconds, counted while `running`; with reduced motion it stands. */
export function useClock(running: boolean): number {
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const [ticks, setTicks] = useState(0)
  useEffect(() => {
    if (!running || still) return
    const timer = setInterval(() => setTicks((n) => n + 1), 1000 / perSecond)
    return () => clearInterval(timer)
  }, [running, still])
  return still ? stillAt : ticks / perSecond
}
