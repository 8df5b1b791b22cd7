import css from './Handout.module.css'

/** Lines to write on, under their label. */
export function Lines({label, count}: {readonly label: string; readonly count: number}) {
  return (
    <div className={css.lines}>
      <span>{label}</span>
      {Array.from({length: count}, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
        <i key={line} />
      ))}
    </div>
  )
}
