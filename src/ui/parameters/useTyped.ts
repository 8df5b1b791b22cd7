import {useEffect, useRef, useState} from 'react'
import type {ParameterValue} from '../../contract/spec'
import {nearest, toText} from '../../variants/nearest'
import type {Parameter} from '../../variants/parameters'

/** Half-typed numbers are values too (the 1 of a 10): wait until the hand rests. */
const rest = 500

interface Typed<V> {
  /** Goes on to the input. */
  readonly field: {
    readonly value: string
    readonly onChange: (event: {target: {value: string}}) => void
    readonly onBlur: () => void
  }
  /** Takes what has been typed as it is now, or the nearest value that the parameter allows. */
  settle(): void
  /** Sets a value from elsewhere (an arrow key, a slider). */
  set(value: V): void
}

/** A text that is being typed, beside the value that it stands for. */
export function useTyped<V extends ParameterValue>(
  parameter: Parameter,
  value: V,
  onChange: (value: V) => void,
): Typed<V> {
  const [text, setText] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const take = (typed: string, keep: boolean) => {
    const found = nearest(parameter, typed, value)
    if ((found.exact || !keep) && isLike(found.value, value)) onChange(found.value)
    if (!keep) setText(null)
  }
  return {
    field: {
      value: text ?? toText(value).replaceAll(',', ', '),
      onChange: (event) => {
        const typed = event.target.value
        setText(typed)
        clearTimeout(timer.current)
        timer.current = setTimeout(() => take(typed, true), rest)
      },
      onBlur: () => settle(),
    },
    settle,
    set(next) {
      clearTimeout(timer.current)
      setText(null)
      onChange(next)
    },
  }

  function settle() {
    clearTimeout(timer.current)
    if (text !== null) take(text, false)
  }
}

function isLike<V extends ParameterValue>(found: ParameterValue, value: V): found is V {
  return typeof found === typeof value && Array.isArray(found) === Array.isArray(value)
}
