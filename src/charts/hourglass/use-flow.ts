import {useEffect, useRef, useState} from 'react'

const duration = 900
/** What is asked for may be what is there already: after so long it sets out as it is. */
const longestWait = 400

const motionless = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Runs from 0 to 1 whenever the key changes to another name, as soon as `subject`, which the key names, has come; it is
 * 1 at once for people who want no motion.
 */
export function useFlow(key: string, subject: unknown): number {
  const [flow, setFlow] = useState({key: '', progress: 1})
  const latest = useRef<unknown>(null)
  useEffect(() => {
    if (key === '' || motionless()) return
    const [before, asked] = [latest.current, performance.now()]
    let start: number | null = null
    let frame = requestAnimationFrame(function run(now) {
      if (latest.current !== before || now - asked > longestWait) start ??= now
      const progress = start === null ? 0 : Math.max(0, Math.min(1, (now - start) / duration))
      setFlow({key, progress})
      if (progress < 1) frame = requestAnimationFrame(run)
    })
    return () => cancelAnimationFrame(frame)
  }, [key])
  useEffect(() => {
    latest.current = subject
  }, [subject])
  if (key === '' || motionless()) return 1
  return flow.key === key ? flow.progress : 0
}
