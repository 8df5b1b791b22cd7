import type {HourglassWords} from './Hourglass.words'

interface SampleButtonsProps {
  readonly text: HourglassWords
  /** Whether a draw is shown in place of the mean. */
  readonly drawn: boolean
  readonly onDraw?: () => void
  readonly onMean?: () => void
}

/** Whether the decoder is given a Gaussian code's mean or a draw from it, which every press makes anew. */
export function SampleButtons({text, drawn, onDraw, onMean}: SampleButtonsProps) {
  if (!onDraw || !onMean) return null
  return (
    <>
      <button type="button" aria-pressed={!drawn} onClick={onMean}>
        {text.mean}
      </button>
      <button type="button" onClick={onDraw}>
        {text.drawEpsilon}
      </button>
    </>
  )
}
