import type {WidthsParameter} from '../../variants/parameters'
import css from './controls.module.css'
import {useTyped} from './useTyped'

interface WidthsControlProps {
  readonly id: string
  readonly describedBy: string
  readonly parameter: WidthsParameter
  readonly value: readonly number[]
  readonly onChange: (value: readonly number[]) => void
}

/** Widths of layers as a person writes them, "128, 32"; nothing, or "none", is no layer. */
export function WidthsControl({id, describedBy, parameter, value, onChange}: WidthsControlProps) {
  const typed = useTyped(parameter, value, onChange)
  return (
    <input
      id={id}
      className={css.text}
      type="text"
      autoComplete="off"
      spellCheck={false}
      aria-describedby={describedBy}
      {...typed.field}
      onKeyDown={(event) => {
        if (event.key === 'Enter') typed.settle()
      }}
    />
  )
}
