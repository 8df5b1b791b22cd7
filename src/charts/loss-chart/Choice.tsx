import styles from './LossChart.module.css'

interface ChoiceProps<K extends string> {
  readonly label: string
  /** Words by what they stand for. */
  readonly options: Readonly<Record<K, string>>
  readonly chosen: K
  readonly onChoose: (kind: K) => void
}

/** Two or three ways of drawing, side by side; one is chosen. */
export function Choice<K extends string>({label, options, chosen, onChoose}: ChoiceProps<K>) {
  return (
    <fieldset className={styles.scale} aria-label={label}>
      {entriesOf(options).map(([kind, word]) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
          {word}
        </button>
      ))}
    </fieldset>
  )
}

function entriesOf<K extends string>(options: Readonly<Record<K, string>>): readonly [K, string][] {
  const found: [K, string][] = []
  for (const kind in options) found.push([kind, options[kind]])
  return found
}
