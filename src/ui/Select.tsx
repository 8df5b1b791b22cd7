import type {SelectHTMLAttributes} from 'react'
import css from './Select.module.css'

interface SelectProps<V extends string>
  extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'> {
  readonly value: V
  readonly options: readonly {readonly value: V; readonly label: string}[]
  readonly onChange: (value: V) => void
}

/** A native select over a closed set of values. Its label is the caller's: a `label` with its id, or `aria-label`. */
export function Select<V extends string>({
  value,
  options,
  onChange,
  className = '',
  ...rest
}: SelectProps<V>) {
  const choose = (text: string) => {
    const option = options.find((candidate) => candidate.value === text)
    if (option) onChange(option.value)
  }
  return (
    <select
      {...rest}
      className={`${css.select} ${className}`}
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
