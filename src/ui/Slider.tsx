import type {InputHTMLAttributes} from 'react'
import type {} from './css'
import css from './Slider.module.css'

interface SliderProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type' | 'min' | 'max'> {
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}

/** A native range, drawn as a rule with a knob. Its name is the caller's. */
export function Slider({value, min, max, onChange, className = '', ...rest}: SliderProps) {
  const share = max > min ? (value - min) / (max - min) : 0
  return (
    <input
      step="any"
      {...rest}
      type="range"
      className={`${css.slider} ${className}`}
      style={{'--share': `${100 * share}%`}}
      min={min}
      max={max}
      value={value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  )
}
