import type {ActivationTrace} from '../../contract/trace'
import type {Pixels} from '../parts/colours'
import {DigitImage, ErrorImage} from '../parts/DigitImage'
import styles from './Hourglass.module.css'
import type {HourglassWords} from './Hourglass.words'
import type {Box, HourglassLayout} from './layout'

interface ImagesProps {
  readonly text: HourglassWords
  readonly layout: HourglassLayout
  readonly trace: ActivationTrace
  /** What came out: the reconstruction, or the output of a draw. */
  readonly output: Float32Array
  readonly outputName: string
  readonly wanted: Pixels
  readonly label: number | null
  /** How far the digit has come through the net, 0 to 1: the output appears last. */
  readonly progress: number
}

const place = ({x, y, width, height}: Box) => ({left: x, top: y, width, height})

/** What goes in, what comes out, and the difference. */
export function HourglassImages(props: ImagesProps) {
  const {text, layout, trace, output, outputName, wanted, label, progress} = props
  const [first, last] = [layout.layers[0], layout.layers[layout.layers.length - 1]]
  if (!first || !last) return null
  const arrived = {opacity: Math.max(0.15, 5 * progress - 4)}
  return (
    <>
      <div className={styles.image} style={place(first.box)}>
        <DigitImage pixels={trace.input} label={text.inputImage(label)} />
      </div>
      <div className={styles.image} style={{...place(last.box), ...arrived}}>
        <DigitImage pixels={output} label={outputName} />
      </div>
      <div className={styles.image} style={{...place(layout.error), ...arrived}}>
        <ErrorImage wanted={wanted} back={output} label={text.errorImage} />
      </div>
    </>
  )
}
