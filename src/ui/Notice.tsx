import type {ReactNode} from 'react'
import css from './Alert.module.css'

interface NoticeProps {
  readonly title: string
  readonly lines: readonly string[]
  /** Buttons. */
  readonly children: ReactNode
}

/** Something to know that is no error: parts of an address that were set aside. */
export function Notice({title, lines, children}: NoticeProps) {
  return (
    <div role="note" aria-label={title} className={`${css.alert} ${css.notice}`}>
      <div className={css.text}>
        <p className={css.what}>{title}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className={css.buttons}>{children}</div>
    </div>
  )
}
