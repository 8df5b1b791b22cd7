import {useEffect, useMemo, useState} from 'react'
import {pixels} from '../../../contract/data'
import type {RunId} from '../../../contract/spec'
import {useDigitsOf} from '../../../figures/digits'
import {imageOf} from '../../../figures/selection'
import {actions, useRun} from '../../../lab/hooks'
import type {LessonRun} from '../../framework/lesson'
import {imageName, type Place, type Stop, testDigits} from './route'

interface Encoded {
  readonly runId: RunId
  /** By the names of their images. */
  readonly codes: ReadonlyMap<string, Float32Array>
}

/** Another one whenever the net has changed. */
export const useSnapshotKey = ({runId}: LessonRun): string | null =>
  useRun(runId, ({generation, snapshot}) => (snapshot ? `${runId} ${generation} ${snapshot.step}` : null)) ??
  null

/** The image of a stop, `[784]`, 0 to 1; null for a bare code. */
export function imageAt(place: Place, images: Uint8Array): Float32Array | null {
  if (place.kind === 'drawn') return place.pixels
  if (place.kind === 'code') return null
  return Float32Array.from(imageOf(images, place.index), (value) => value / 255)
}

/** The codes of all stops, in their order; null until the run has answered. Bare codes answer themselves. */
export function useCodes(
  run: LessonRun,
  stops: readonly Stop[],
  name: string,
): readonly Float32Array[] | null {
  const images = useDigitsOf(testDigits(stops))?.images
  const snapshotKey = useSnapshotKey(run)
  const [encoded, setEncoded] = useState<Encoded | null>(null)
  const named = stops.flatMap(({place}) => imageName(place) ?? [])
  const asked = named.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names say which images; dragging changes none
  useEffect(() => {
    if (!images || snapshotKey === null || named.length === 0) return
    const given = new Float32Array(named.length * pixels)
    stops
      .flatMap(({place}) => imageAt(place, images) ?? [])
      .forEach((image, i) => {
        given.set(image, i * pixels)
      })
    let current = true
    void actions.encode(run.runId, given, `stops ${name}`).then((found) => {
      if (!found || !current) return
      const size = found.length / named.length
      const codes = named.map((image, i) => [image, found.slice(i * size, (i + 1) * size)] as const)
      setEncoded({runId: run.runId, codes: new Map(codes)})
    })
    return () => {
      current = false
    }
  }, [run.runId, snapshotKey, asked, images, name])
  return useMemo(() => {
    const codes = stops.flatMap(({place}) => {
      if (place.kind === 'code') return [place.code]
      return (encoded?.runId === run.runId && encoded.codes.get(imageName(place) ?? '')) || []
    })
    return codes.length === stops.length ? codes : null
  }, [stops, encoded, run.runId])
}
