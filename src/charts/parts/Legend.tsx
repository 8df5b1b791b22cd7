import styles from './Legend.module.css'

export interface LegendEntry {
  readonly key: number
  readonly label: string
  /** Accessible name of the entry's button. */
  readonly name: string
  /** A CSS colour. */
  readonly colour: string
}

interface LegendProps {
  readonly name: string
  readonly entries: readonly LegendEntry[]
  /** Keys brought out; empty means all alike. */
  readonly chosen: ReadonlySet<number>
  readonly onChosen: (chosen: ReadonlySet<number>) => void
}

const toggled = (chosen: ReadonlySet<number>, key: number): ReadonlySet<number> => {
  const next = new Set(chosen)
  if (!next.delete(key)) next.add(key)
  return next
}

/** What the colours mean; each entry brings its own out. */
export function Legend({name, entries, chosen, onChosen}: LegendProps) {
  return (
    <fieldset className={styles.legend} aria-label={name}>
      {entries.map(({key, label, name, colour}) => (
        <button
          key={key}
          type="button"
          aria-label={name}
          aria-pressed={chosen.has(key)}
          data-dim={chosen.size > 0 && !chosen.has(key)}
          onClick={() => onChosen(toggled(chosen, key))}
        >
          <svg width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="4.5" fill={colour} />
          </svg>
          <span data-text>{label}</span>
        </button>
      ))}
    </fieldset>
  )
}
