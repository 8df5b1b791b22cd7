import {useEffect, useMemo, useState} from 'react'
import {pixels} from '../../../contract/data'
import type {RunId} from '../../../contract/spec'
import {useDigitsOf} from '../../../figures/digits'
import {actions} from '../../../lab/hooks'
import {pathThrough, sphericalAbout, straight} from '../../../maths/interpolation'
import type {LessonRun} from '../../framework/lesson'
import {pcaLine} from '../maths/line'
import {framesPerLeg} from '../scene-props'
import {type Stop, testDigits} from './route'
import {imageAt, useSnapshotKey} from './use-codes'
import type {Ground} from './use-ground'
import {usePca} from './use-pca'

/** A way through the codes. */
export interface Track {
  /** `[n, codeSize]`. */
  readonly codes: Float32Array
  /** `[n, 784]`, what the decoder draws of them. */
  readonly frames: Float32Array
}

/** A path, answered: all ways from stop to stop, of the same number of frames. */
export interface Path {
  readonly runId: RunId
  readonly codeSize: number
  readonly stops: readonly Stop[]
  /** The stops' codes, in their order. */
  readonly stopCodes: readonly Float32Array[]
  readonly straight: Track
  readonly spherical: Track
  /** `[n, 784]`, the cross-fade of the stops' images. */
  readonly pixels: Float32Array
  /** `[n, 784]`; null until PCA is computed. */
  readonly pca: Float32Array | null
}

type DecodedPath = Omit<Path, 'pixels' | 'pca'>

/**
 * Everything about a path, following its stops: one question in flight, latest only, and what is shown belongs
 * together, for it was asked together. `codes` are the stops' own, in their order. `name` tells one asker from another.
 */
export function usePath(
  run: LessonRun,
  stops: readonly Stop[],
  codes: readonly Float32Array[] | null,
  ground: Ground | null,
  name: string,
): Path | null {
  const decoded = useDecodedPath(run, stops, codes, ground, name)
  const images = useDigitsOf(testDigits(decoded?.stops ?? []))?.images
  const components = usePca(decoded?.codeSize ?? null)
  return useMemo(() => {
    if (!decoded || !images || decoded.runId !== run.runId) return null
    const perLeg = framesPerLeg(decoded.stops.length - 1)
    // Where there is no image but only a code, what the decoder draws of it stands for one.
    const pictures = decoded.stops.map(
      ({place}, i) =>
        imageAt(place, images) ??
        decoded.straight.frames.subarray(i * perLeg * pixels, (i * perLeg + 1) * pixels),
    )
    return {
      ...decoded,
      pixels: pathThrough(pictures, perLeg, straight),
      pca: components && pcaLine(components, pictures, perLeg),
    }
  }, [decoded, images, components, run.runId])
}

function useDecodedPath(
  run: LessonRun,
  stops: readonly Stop[],
  codes: readonly Float32Array[] | null,
  ground: Ground | null,
  name: string,
): DecodedPath | null {
  const snapshotKey = useSnapshotKey(run)
  const [decoded, setDecoded] = useState<DecodedPath | null>(null)
  useEffect(() => {
    const size = codes?.[0]?.length ?? 0
    if (!codes || snapshotKey === null || !ground || ground.settlers.size !== size) return
    const perLeg = framesPerLeg(codes.length - 1)
    const line = pathThrough(codes, perLeg, straight)
    const arc = pathThrough(codes, perLeg, sphericalAbout(ground.affine.centre))
    const both = new Float32Array(line.length + arc.length)
    both.set(line)
    both.set(arc, line.length)
    void actions.decode(run.runId, both, `path ${name}`).then((frames) => {
      if (!frames) return
      const half = frames.length / 2
      setDecoded({
        runId: run.runId,
        codeSize: size,
        stops,
        stopCodes: codes,
        straight: {codes: line, frames: frames.subarray(0, half)},
        spherical: {codes: arc, frames: frames.subarray(half)},
      })
    })
  }, [run.runId, snapshotKey, stops, codes, ground, name])
  return decoded
}
