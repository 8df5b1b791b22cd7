import {useLayoutEffect, useRef} from 'react'
import {paintInk, ramp} from '../../../../charts/parts/colours'
import {contextOf} from '../../../../charts/parts/context'
import {useInk} from '../../../../theme/ink'
import styles from './CorruptionScatter.module.css'

interface MosaicProps {
  /** `[n, 784]`, 0 to 1. */
  readonly images: Float32Array
  readonly columns: number
  readonly label: string
}

const [side, pixels] = [28, 784]
/** Paper between two images, in their pixels. */
const gap = 1

/** Many images as one: a canvas for all costs less than one for each. */
export function Mosaic({images, columns, label}: MosaicProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const {pixelOff, pixelOn} = useInk()
  const count = images.length / pixels
  const rows = Math.ceil(count / columns)
  const step = side + gap
  useLayoutEffect(() => {
    const context = contextOf(ref.current)
    if (!context) return
    const colours = ramp(pixelOff, pixelOn)
    const image = context.createImageData(side, side)
    const target = new Uint32Array(image.data.buffer)
    context.clearRect(0, 0, columns * step, rows * step)
    for (let i = 0; i < count; i++) {
      paintInk(target, images.subarray(i * pixels, (i + 1) * pixels), colours)
      context.putImageData(image, (i % columns) * step, Math.floor(i / columns) * step)
    }
  }, [images, count, columns, rows, step, pixelOff, pixelOn])
  return (
    <canvas
      ref={ref}
      className={styles.mosaic}
      width={columns * step - gap}
      height={Math.max(1, rows * step - gap)}
      role="img"
      aria-label={label}
    />
  )
}
