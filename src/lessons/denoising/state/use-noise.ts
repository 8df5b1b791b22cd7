import {useEffect, useMemo, useState} from 'react'
import type {Corruption, CorruptionKind} from '../../../contract/model'
import {trainedOn} from '../scene-props'

/** The noise that the figures show, and the hands on it. */
export interface Noise {
  readonly corruption: Corruption
  readonly seed: number
  setKind(kind: CorruptionKind): void
  setLevel(level: number): void
  /** Another seed: the same noise, drawn anew. */
  redraw(): void
}

/** Noise of the lesson: a scene may set it when it opens, the person whenever. */
export function useNoise(scene: string, wanted: Corruption | undefined): Noise {
  const [corruption, setCorruption] = useState(wanted ?? trainedOn)
  const [seed, setSeed] = useState(1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the scene opens, not when the person changes it
  useEffect(() => {
    if (wanted) setCorruption(wanted)
  }, [scene])
  return useMemo(
    () => ({
      corruption,
      seed,
      setKind: (kind) => setCorruption((now) => ({...now, kind})),
      setLevel: (level) => setCorruption((now) => ({...now, level})),
      redraw: () => setSeed((now) => now + 1),
    }),
    [corruption, seed],
  )
}
