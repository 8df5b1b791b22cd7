import {memo, type ReactNode} from 'react'
import css from './Alert.module.css'

interface AlertProps {
  /** What happened; what was saved; what to do. */
  readonly what: string
  readonly saved?: string
  readonly todo: string
  readonly details?: ReactNode
  /** Buttons. */
  readonly children: ReactNode
}

/** An error, told so that one knows how to go on. */
export const Alert = memo(function Alert({what, saved, todo, details, children}: AlertProps) {
  return (
    <div role="alert" className={css.alert}>
      <div className={css.text}>
        <p className={css.what}>{what}</p>
        {saved && <p>{saved}</p>}
        <p>{todo}</p>
        {details}
      </div>
      <div className={css.buttons}>{children}</div>
    </div>
  )
})
