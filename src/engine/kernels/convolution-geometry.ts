/** The sizes of a convolution with 'same' padding, as numbers for a shader. */
import type {Shape4D} from './kernel-set'
import {samePadding} from './same-padding'

export interface Picture {
  readonly height: number
  readonly width: number
  readonly channels: number
}

export interface Geometry {
  /** All that follows, and thus not the batch. */
  readonly key: string
  readonly image: Picture
  readonly output: Picture
  readonly kernelHeight: number
  readonly kernelWidth: number
  readonly stride: number
  /** Zeros above the image and left of it. */
  readonly top: number
  readonly left: number
}

/** From the image to the smaller output, or from there back to the image. */
export type Direction = 'convolve' | 'convTranspose'

/** Of an image `[batch, height, width, in]` under a filter `[kh, kw, in, out]`. */
export function geometryOf(image: Shape4D, filter: Shape4D, stride: number): Geometry {
  const [, height, width, channels] = image
  const [kernelHeight, kernelWidth, , filters] = filter
  const output = {
    height: Math.ceil(height / stride),
    width: Math.ceil(width / stride),
    channels: filters,
  }
  const [top] = samePadding(height, kernelHeight, stride)
  const [left] = samePadding(width, kernelWidth, stride)
  const key = `${height}×${width}×${channels} ${kernelHeight}×${kernelWidth}×${filters}/${stride}`
  return {key, image: {height, width, channels}, output, kernelHeight, kernelWidth, stride, top, left}
}

/** Threads worth having for the gradient of a filter, and the most parts that the batch is divided into. */
const busy = 8192
const mostParts = 64

/** How a batch's rows of output are divided, where one thread for each of a part's numbers is `threads`. */
export function divided(rows: number, threads: number): {readonly share: number; readonly parts: number} {
  const share = Math.ceil(rows / Math.min(mostParts, rows, Math.ceil(busy / threads)))
  return {share, parts: Math.ceil(rows / share)}
}
