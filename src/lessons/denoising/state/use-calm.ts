import {useEffect, useState} from 'react'

/** The value, followed no more often than so: what is costly to answer need not be asked at every step of a training. */
export function useCalm<T>(value: T, milliseconds: number): T {
  const [{followed, at}, setFollowed] = useState({followed: value, at: 0})
  useEffect(() => {
    if (followed === value) return
    const follow = () => setFollowed({followed: value, at: performance.now()})
    const timer = setTimeout(follow, Math.max(0, at + milliseconds - performance.now()))
    return () => clearTimeout(timer)
  }, [value, followed, at, milliseconds])
  return followed
}
