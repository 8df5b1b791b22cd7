import {useEffect, useState} from 'react'

const duration = 700

/** Runs from 0 to 1 whenever the key changes, and is 1 at once for people who want no motion. */
export function useFlow(key: string): number {
  const [progress, setProgress] = useState(1)
  useEffect(() => {
    if (key === '' || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const start = performance.now()
    let frame = requestAnimationFrame(function run(now) {
      const share = Math.max(0, Math.min(1, (now - start) / duration))
      setProgress(share)
      if (share < 1) frame = requestAnimationFrame(run)
    })
    return () => {
      cancelAnimationFrame(frame)
      setProgress(1)
    }
  }, [key])
  return progress
}
