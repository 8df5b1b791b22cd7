import css from './controls.module.css'

interface DigitsControlProps {
  readonly labelledBy: string
  readonly describedBy: string
  readonly value: readonly number[]
  readonly onChange: (value: readonly number[]) => void
}

const ten = Array.from({length: 10}, (_, digit) => digit)

/** Ten toggles; the last one that is on stays on. */
export function DigitsControl({labelledBy, describedBy, value, onChange}: DigitsControlProps) {
  const toggle = (digit: number) => {
    const next = ten.filter((other) => (other === digit) !== value.includes(other))
    if (next.length > 0) onChange(next)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the label's row.
    <div role="group" className={css.digits} aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {ten.map((digit) => (
        <button
          key={digit}
          type="button"
          className={css.digit}
          aria-pressed={value.includes(digit)}
          onClick={() => toggle(digit)}
        >
          {digit}
        </button>
      ))}
    </div>
  )
}
