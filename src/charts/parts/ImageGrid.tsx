import {useLayoutEffect, useRef} from 'react'
import {useInk} from '../../theme/ink'
import {type Pixels, paintInk, ramp} from './colours'
import {contextOf} from './context'
import styles from './ImageGrid.module.css'

interface ImageGridProps {
  /** `[n, 784]`, 0 to 1 (or bytes). */
  readonly images: Pixels
  readonly columns: number
  /** Shows the first image and every so many after it; without it, all. */
  readonly every?: number
  /** Accessible name. */
  readonly label: string
}

const [side, pixels] = [28, 784]
/** Paper between two images, in their pixels. */
const gap = 1

/** How many images a grid has that shows every so many of those there are. */
export const imagesShown = (images: Pixels, every = 1): number =>
  images.length === 0 ? 0 : Math.floor((images.length / pixels - 1) / every) + 1

/** Many images as one: a canvas for all costs less than one for each, and may be painted anew with every move of a hand. */
export function ImageGrid({images, columns, every = 1, label}: ImageGridProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const {pixelOff, pixelOn} = useInk()
  const count = imagesShown(images, every)
  const rows = Math.max(1, Math.ceil(count / columns))
  const step = side + gap
  useLayoutEffect(() => {
    const context = contextOf(ref.current)
    if (!context) return
    const colours = ramp(pixelOff, pixelOn)
    const image = context.createImageData(side, side)
    const target = new Uint32Array(image.data.buffer)
    context.clearRect(0, 0, columns * step, rows * step)
    for (let i = 0; i < count; i++) {
      const from = i * every * pixels
      paintInk(target, images.subarray(from, from + pixels), colours)
      context.putImageData(image, (i % columns) * step, Math.floor(i / columns) * step)
    }
  }, [images, every, count, columns, rows, step, pixelOff, pixelOn])
  return (
    <canvas
      ref={ref}
      className={styles.grid}
      width={columns * step - gap}
      height={rows * step - gap}
      role="img"
      aria-label={label}
    />
  )
}
