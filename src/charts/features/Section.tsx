import type {ReactNode} from 'react'
import styles from './Features.module.css'

interface SectionProps {
  readonly name: string
  /** What stands beside the name. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A part of the figure under a name of its own. */
export function Section({name, tools, children}: SectionProps) {
  return (
    <section className={styles.part} aria-label={name}>
      <div className={styles.head}>
        <h4 data-text>{name}</h4>
        {tools}
      </div>
      {children}
    </section>
  )
}
