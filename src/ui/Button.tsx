import type {ButtonHTMLAttributes} from 'react'
import css from './Button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `strong` for the one thing to do next, `quiet` for what stands beside it. */
  readonly look?: 'plain' | 'strong' | 'quiet'
}

/** A native button; `type` is "button" unless said otherwise. */
export function Button({look = 'plain', className = '', ...rest}: ButtonProps) {
  return <button type="button" {...rest} className={`${css.button} ${css[look]} ${className}`} />
}

/** How a link looks that is as weighty as a button. */
export const buttonLook = (look: 'plain' | 'strong' | 'quiet' = 'plain') => `${css.button} ${css[look]}`
