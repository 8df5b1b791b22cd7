/** How the shaders of convolutions divide the channels of a pixel. */
import {vectorOf} from './wgsl'

/** How a thread reads or makes a pixel's channels. */
export interface Channels {
  /** Numbers side by side. */
  readonly lanes: 1 | 4
  /** How often so many. */
  readonly vectors: number
  /** Threads that divide the channels of a pixel. */
  readonly groups: number
  readonly type: string
  /** Vectors in a pixel. */
  readonly perPixel: number
  /** Whether every thread has something to do for all of its vectors. */
  readonly even: boolean
}

/** Eight at a time where the channels are as many times eight, else four; one by one where they are no vectors. */
export function channelsAtOnce(channels: number): Channels {
  const lanes = channels % 4 === 0 ? 4 : 1
  const perPixel = channels / lanes
  const vectors = lanes === 4 ? (perPixel % 2 === 0 ? 2 : 1) : Math.min(4, channels)
  const groups = Math.ceil(perPixel / vectors)
  return {lanes, vectors, groups, type: vectorOf(lanes), perPixel, even: perPixel % vectors === 0}
}
