import {useLayoutEffect, useRef} from 'react'
import {paintInk, ramp} from '../../../../charts/parts/colours'
import {contextOf} from '../../../../charts/parts/context'
import {useInk} from '../../../../theme/ink'
import styles from './Interpolation.module.css'

interface StripProps {
  /** `[n, 784]`, 0 to 1. */
  readonly frames: Float32Array
  /** Every how many frames there is a picture; the first and the last have one. */
  readonly every: number
  readonly label: string
}

const [side, pixels] = [28, 784]
/** Paper between two pictures, in their pixels. */
const gap = 1

/** How many pictures a strip has. */
export const picturesIn = (frames: Float32Array, every: number): number =>
  Math.floor((frames.length / pixels - 1) / every) + 1

/** Frames of a path side by side, as one canvas: it is painted anew with every move of a hand. */
export function FrameStrip({frames, every, label}: StripProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const {pixelOff, pixelOn} = useInk()
  const count = picturesIn(frames, every)
  useLayoutEffect(() => {
    const context = contextOf(ref.current)
    if (!context) return
    const colours = ramp(pixelOff, pixelOn)
    const image = context.createImageData(side, side)
    const target = new Uint32Array(image.data.buffer)
    for (let i = 0; i < count; i++) {
      const from = i * every * pixels
      paintInk(target, frames.subarray(from, from + pixels), colours)
      context.putImageData(image, i * (side + gap), 0)
    }
  }, [frames, count, every, pixelOff, pixelOn])
  return (
    <canvas
      ref={ref}
      className={styles.strip}
      width={count * (side + gap) - gap}
      height={side}
      role="img"
      aria-label={label}
    />
  )
}
