import css from './Playground.module.css'

interface WaitingProps {
  /** Which figure will stand here: the place keeps its size, so that nothing jumps. */
  readonly name: 'map' | 'glass' | 'loss' | 'strip'
  readonly text: string
}

/** The place of a figure that has nothing to show yet. */
export function Waiting({name, text}: WaitingProps) {
  return (
    <div className={css.waiting} data-figure={name}>
      <p>{text}</p>
    </div>
  )
}
