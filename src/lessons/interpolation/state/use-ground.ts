import {useEffect, useMemo, useState} from 'react'
import {pixels, testCount} from '../../../contract/data'
import type {CodeMap} from '../../../contract/snapshot'
import {useLabels} from '../../../figures/digits'
import {actions, useLab, useRun} from '../../../lab/hooks'
import {byteAt} from '../../../maths/arrays'
import type {LessonRun} from '../../framework/lesson'
import {type Affine, affineFrom} from '../maths/affine'
import {loneliness, quantile, radiiOf, type Settlers} from '../maths/land'
import {useSnapshotKey} from './use-codes'

/** Every so manieth test digit stands for all where whole codes are needed that the map does not show. */
const stride = 10

/** Where the map shows whole codes, more can be had: as many as can be searched while a stop is dragged. */
const strideOnMap = 4

/** The rows of `size` numbers whose index is a multiple of `every`. */
const everyManieth = <T extends Float32Array | Uint8Array>(rows: T, size: number, every: number): T =>
  rows.filter((_, at) => Math.floor(at / size) % every === 0) as T

/** What paths go over: known codes, how they lie on the map, and how far from their mean. */
export interface Ground {
  readonly settlers: Settlers
  readonly affine: Affine
  /** Beyond this distance from any known digit the land counts as empty. */
  readonly lonely: number
  /** Distances from the mean that 5, 50 and 95 of 100 codes do not exceed. */
  readonly radii: readonly [number, number, number]
}

/** The ground of a run as it is now; null until there is one. */
export function useGround(run: LessonRun): Ground | null {
  const map = useRun(run.runId, ({snapshot}) => snapshot?.map)
  const labels = useLabels()
  const sample = useSample(run, map)
  return useMemo(() => {
    if (!map || !labels || map.axes !== 2) return null
    if (map.codeSize === 2 && map.view.kind === 'dimensions') {
      const places = everyManieth(map.positions, 2, strideOnMap)
      return groundOf({codes: places, size: 2, labels: everyManieth(labels, 1, strideOnMap)}, places)
    }
    if (!sample || sample.runId !== run.runId) return null
    const places = everyManieth(map.positions, 2, stride)
    const few = everyManieth(labels, 1, stride)
    return groundOf({codes: sample.codes, size: map.codeSize, labels: few}, places)
  }, [map, labels, sample, run.runId])
}

function groundOf(settlers: Settlers, places: Float32Array): Ground {
  const affine = affineFrom(settlers.codes, settlers.size, places, 2)
  const radii = radiiOf(settlers, affine.centre)
  const at = (share: number) => quantile(radii, share)
  return {settlers, affine, lonely: loneliness(settlers), radii: [at(0.05), at(0.5), at(0.95)]}
}

interface Sample {
  readonly runId: string
  readonly codes: Float32Array
}

/** Whole codes of some test digits, where the map shows only two numbers of each. */
function useSample(run: LessonRun, map: CodeMap | undefined): Sample | null {
  const images = useLab((state) => state.digits?.images)
  const snapshotKey = useSnapshotKey(run)
  const [sample, setSample] = useState<Sample | null>(null)
  const needed = map !== undefined && map.codeSize > 2
  useEffect(() => {
    if (!images || snapshotKey === null || !needed) return
    let current = true
    void actions.encode(run.runId, sampled(images), 'sample').then((codes) => {
      if (codes && current) setSample({runId: run.runId, codes})
    })
    return () => {
      current = false
    }
  }, [run.runId, images, snapshotKey, needed])
  return sample
}

function sampled(images: Uint8Array): Float32Array {
  const values = new Float32Array((testCount / stride) * pixels)
  for (let n = 0; n < testCount / stride; n++)
    for (let i = 0; i < pixels; i++) values[n * pixels + i] = byteAt(images, n * stride * pixels + i) / 255
  return values
}
