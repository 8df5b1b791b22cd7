import {useState} from 'react'
import styles from './Samples.module.css'

interface SeedFieldProps {
  readonly label: string
  readonly seed: number
  readonly onSeed: (seed: number) => void
}

const largest = 2 ** 31 - 1

/** The seed of the draws: it is shown so that it can be typed again elsewhere, and the same draws come. */
export function SeedField({label, seed, onSeed}: SeedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = (text: string) => {
    const asked = Number.parseInt(text, 10)
    if (asked >= 0 && asked <= largest && asked !== seed) onSeed(asked)
  }
  return (
    <label className={styles.seed}>
      {label}
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? seed}
        onChange={({target}) => {
          const digits = target.value.replace(/\D/g, '')
          setTyped(digits)
          commit(digits)
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
