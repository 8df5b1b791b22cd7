import {type ScaleLinear, scaleLinear, type ZoomTransform} from 'd3'
import {type RefObject, useCallback, useMemo, useState} from 'react'
import {at32} from '../../maths/arrays'
import type {Size} from '../parts/use-size'
import {useZoom, type Zoom} from '../parts/use-zoom'
import {boundedDomain} from './frame'
import type {MapDomain} from './positions'
import {useFollowedFrame} from './use-followed-frame'

type Scale = ScaleLinear<number, number>

export interface MapView {
  readonly zoom: Zoom
  readonly transform: ZoomTransform
  /** What the frame holds without the zoom. */
  readonly base: MapDomain
  /** What is seen, and its scales to CSS pixels of the pad. */
  readonly domain: MapDomain
  readonly x: Scale
  readonly y: Scale
  /** The points in pixels before zooming, `[n, 2]`. */
  readonly pixels: Float32Array
  fit(): void
}

export interface MapViewInput {
  readonly pad: RefObject<HTMLDivElement | null>
  readonly size: Size
  readonly points: Float32Array
  readonly axes: 1 | 2 | 3
  /** The view is fitted anew when this changes. */
  readonly fitKey: string
  readonly room: number
  /** Between what all numbers of the code lie, whatever the net has learnt; null where they may go anywhere. */
  readonly bounds: readonly [number, number] | null
  /** The frame in units of the prior, where that is asked for: it goes before all others. */
  readonly prior: MapDomain | null
  /** Whether the frame leaves moving points alone, as for a moment of the past. */
  readonly still: boolean
}

const untouched = ({k, x, y}: ZoomTransform) => k === 1 && x === 0 && y === 0

const seenOf = (scale: Scale): [number, number] => {
  const [start = 0, end = 0] = scale.range()
  return [scale.invert(start), scale.invert(end)]
}

function toPixels(points: Float32Array, x: Scale, y: Scale): Float32Array {
  const [x0, y0] = [x(0), y(0)]
  const [dx, dy] = [x(1) - x0, y(1) - y0]
  const pixels = new Float32Array(points.length)
  for (let i = 0; i < points.length; i += 2) {
    pixels[i] = x0 + dx * at32(points, i)
    pixels[i + 1] = y0 + dy * at32(points, i + 1)
  }
  return pixels
}

/** What of the map is seen: a frame that follows the points until somebody zooms or moves it, and the zoom on top. */
export function useMapView(input: MapViewInput): MapView {
  const {pad, size, points, axes, fitKey, room, bounds, prior, still} = input
  const zoom = useZoom(pad)
  const [taken, setTaken] = useState(false)
  if (!taken && !untouched(zoom.transform)) setTaken(true)
  const followed = useFollowedFrame({points, axes, fitKey, room, still: still || taken})
  const bounded = useMemo(() => bounds && boundedDomain(bounds, axes), [bounds, axes])

  const {fit: fitFrame} = followed
  const fit = useCallback(() => {
    fitFrame()
    setTaken(false)
    zoom.reset()
  }, [fitFrame, zoom])

  const base = prior ?? bounded ?? followed.frame
  const scales = useMemo(
    () => ({x: scaleLinear(base.x, [0, size.width]), y: scaleLinear(base.y, [size.height, 0])}),
    [base, size],
  )
  const pixels = useMemo(() => toPixels(points, scales.x, scales.y), [points, scales])
  const {transform} = zoom
  return useMemo(() => {
    const [x, y] = [transform.rescaleX(scales.x), transform.rescaleY(scales.y)]
    return {zoom, transform, base, x, y, domain: {x: seenOf(x), y: seenOf(y)}, pixels, fit}
  }, [zoom, transform, base, scales, pixels, fit])
}
