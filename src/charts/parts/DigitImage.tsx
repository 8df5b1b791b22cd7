import {useLayoutEffect, useMemo, useRef} from 'react'
import {useInk} from '../../theme/ink'
import {divergingRamp, type Pixels, paintError, paintInk, paintSigned, ramp} from './colours'
import {contextOf} from './context'
import styles from './DigitImage.module.css'

interface ImageProps {
  /** Accessible name; without it the image is decoration. */
  readonly label?: string
  /** Side in CSS pixels; without it the image is as wide as its place. */
  readonly size?: number
}

/** A square canvas of as many pixels as the image has, painted before the browser paints. */
function Square({
  label,
  size,
  count,
  paint,
}: ImageProps & {count: number; paint: (target: Uint32Array) => void}) {
  const ref = useRef<HTMLCanvasElement>(null)
  const side = Math.max(1, Math.round(Math.sqrt(count)))
  useLayoutEffect(() => {
    const context = contextOf(ref.current)
    if (!context) return
    const image = context.createImageData(side, side)
    paint(new Uint32Array(image.data.buffer))
    context.putImageData(image, 0, 0)
  }, [side, paint])
  const name = label ? {role: 'img', 'aria-label': label} : {'aria-hidden': true}
  return (
    <canvas
      ref={ref}
      className={styles.image}
      width={side}
      height={side}
      style={size ? {width: size, height: size} : undefined}
      {...name}
    />
  )
}

/** A digit in ink on paper: `[784]`, 0 to 1 (or bytes). */
export function DigitImage({pixels, ...rest}: ImageProps & {readonly pixels: Pixels}) {
  const {pixelOff, pixelOn} = useInk()
  const paint = useMemo(() => {
    const colours = ramp(pixelOff, pixelOn)
    return (target: Uint32Array) => paintInk(target, pixels, colours)
  }, [pixels, pixelOff, pixelOn])
  return <Square count={pixels.length} paint={paint} {...rest} />
}

/** Where `back` has more ink than `wanted`, and where less. */
export function ErrorImage({
  wanted,
  back,
  ...rest
}: ImageProps & {readonly wanted: Pixels; readonly back: Pixels}) {
  const {errorUnder, pixelOff, errorOver} = useInk()
  const paint = useMemo(() => {
    const colours = divergingRamp(errorUnder, pixelOff, errorOver)
    return (target: Uint32Array) => paintError(target, wanted, back, colours)
  }, [wanted, back, errorUnder, pixelOff, errorOver])
  return <Square count={wanted.length} paint={paint} {...rest} />
}

/** Numbers of either sign, `[side · side]`: ink above zero, the second colour below, paper at zero; `most` is all of it. */
export function SignedImage({
  values,
  most,
  ...rest
}: ImageProps & {readonly values: Float32Array; readonly most: number}) {
  const {second, pixelOff, pixelOn} = useInk()
  const paint = useMemo(() => {
    const colours = divergingRamp(second, pixelOff, pixelOn)
    return (target: Uint32Array) => paintSigned(target, values, most, colours)
  }, [values, most, second, pixelOff, pixelOn])
  return <Square count={values.length} paint={paint} {...rest} />
}
