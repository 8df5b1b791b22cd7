import {useEffect, useMemo, useState} from 'react'
import type {GaussianSample} from '../charts/hourglass/shown-code'
import type {RunId} from '../contract/spec'
import type {ActivationTrace} from '../contract/trace'
import {actions} from '../lab/hooks'
import {at32} from '../maths/arrays'
import {randomStream} from '../maths/random'

interface Sampling {
  /** Null for the mean. */
  readonly sample: GaussianSample | null
  readonly draw: () => void
  readonly mean: () => void
}

/** Draws from the selected digit's Gaussian code, z = μ + σ·ε, decoded anew whenever the code moves. */
export function useSample(runId: RunId, trace: ActivationTrace | null): Sampling {
  // The number of the draw: ε follows from it, so that a draw stays what it is while the net learns.
  const [drawn, setDrawn] = useState(0)
  const [shown, setShown] = useState(false)
  const z = useMemo(() => (shown && trace ? sampled(trace, drawn) : null), [shown, trace, drawn])
  const [decoded, setDecoded] = useState<{z: Float32Array; output: Float32Array} | null>(null)
  useEffect(() => {
    let left = false
    if (z)
      void actions.decode(runId, z, 'drawn code').then((output) => {
        if (output && !left) setDecoded({z, output})
      })
    return () => {
      left = true
    }
  }, [runId, z])
  const output = decoded && z && decoded.z.length === z.length ? decoded.output : null
  return {
    sample: useMemo(() => z && {z, output}, [z, output]),
    draw: () => {
      setDrawn(drawn + 1)
      setShown(true)
    },
    mean: () => {
      setShown(false)
      setDecoded(null)
    },
  }
}

function sampled({code, deviation}: ActivationTrace, draw: number): Float32Array | null {
  if (!deviation) return null
  const epsilon = new Float32Array(code.length)
  randomStream(draw, 'drawn code').normals(epsilon)
  return code.map((mean, i) => mean + at32(deviation, i) * at32(epsilon, i))
}
