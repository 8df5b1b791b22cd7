import {useEffect, useState} from 'react'

const duration = 700

const motionless = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Runs from 0 to 1 whenever the key changes to another name, and is 1 at once for people who want no motion. */
export function useFlow(key: string): number {
  const [flow, setFlow] = useState({key: '', progress: 1})
  useEffect(() => {
    if (key === '' || motionless()) return
    const start = performance.now()
    let frame = requestAnimationFrame(function run(now) {
      const progress = Math.max(0, Math.min(1, (now - start) / duration))
      setFlow({key, progress})
      if (progress < 1) frame = requestAnimationFrame(run)
    })
    return () => cancelAnimationFrame(frame)
  }, [key])
  if (key === '' || motionless()) return 1
  return flow.key === key ? flow.progress : 0
}
