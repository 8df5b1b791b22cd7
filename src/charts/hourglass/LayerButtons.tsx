import type {HourglassWords} from './Hourglass.words'
import {anyWidth, type EditedWidths, type WidthEdit, withLayer, withoutLayer} from './use-width-edit'

interface LayerButtonsProps extends Pick<EditedWidths, 'shape' | 'onCommit'> {
  readonly text: HourglassWords
  readonly edit: WidthEdit | undefined
}

/** Takes the innermost hidden layer away, or adds one, where hidden layers can be changed. */
export function LayerButtons({text, edit, shape, onCommit}: LayerButtonsProps) {
  if (!edit?.onWidths) return null
  const {bounds = anyWidth, mostLayers = 4} = edit
  const {length} = shape.hidden
  return (
    <>
      <button type="button" disabled={length === 0} onClick={() => onCommit(withoutLayer(shape))}>
        {text.remove}
      </button>
      <button
        type="button"
        disabled={length >= mostLayers}
        onClick={() => onCommit(withLayer(shape, bounds))}
      >
        {text.add}
      </button>
    </>
  )
}
