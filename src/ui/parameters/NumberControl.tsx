import {Slider} from '../Slider'
import css from './controls.module.css'
import {hasSlider, type NumberParameter, placeOf, places, stepped, valueAt} from './scale'
import {useTyped} from './useTyped'

interface NumberControlProps {
  readonly id: string
  readonly describedBy: string
  readonly parameter: NumberParameter
  readonly value: number
  readonly onChange: (value: number) => void
}

const keys: Readonly<Record<string, number>> = {ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5}

/**
 * A number field with a slider under it. The field is the control for keyboards and screen readers; the slider
 * is a second handle on the same value, for a hand.
 */
export function NumberControl({id, describedBy, parameter, value, onChange}: NumberControlProps) {
  const typed = useTyped(parameter, value, onChange)
  return (
    <div className={css.pair}>
      <input
        id={id}
        className={css.number}
        type="number"
        inputMode={parameter.kind === 'integer' ? 'numeric' : 'decimal'}
        step="any"
        min={parameter.min}
        max={parameter.max}
        aria-describedby={describedBy}
        {...typed.field}
        onKeyDown={(event) => {
          const steps = keys[event.key]
          if (event.key === 'Enter') typed.settle()
          if (steps === undefined) return
          event.preventDefault()
          typed.set(stepped(parameter, value, steps))
        }}
      />
      {hasSlider(parameter) && (
        <div className={css.slider} aria-hidden="true">
          <Slider
            tabIndex={-1}
            min={0}
            max={places}
            value={placeOf(parameter, value)}
            onChange={(place) => typed.set(valueAt(parameter, place))}
          />
        </div>
      )}
    </div>
  )
}
