import {type ReactNode, useId} from 'react'
import css from './Switch.module.css'

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  /** A sentence on what it does. */
  readonly help?: ReactNode
}

/** A checkbox that acts at once, and says so by its role. */
export function Switch({label, checked, onChange, disabled = false, help}: SwitchProps) {
  const id = useId()
  return (
    <div className={css.switch}>
      <label className={css.label}>
        <input
          type="checkbox"
          role="switch"
          className={css.input}
          checked={checked}
          aria-checked={checked}
          disabled={disabled}
          aria-describedby={help ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {help && (
        <p id={id} className={css.help}>
          {help}
        </p>
      )}
    </div>
  )
}
