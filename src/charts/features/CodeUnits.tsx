import {useState} from 'react'
import type {ActivityTrace} from '../../contract/trace'
import {ActivityHistogram} from './ActivityHistogram'
import styles from './Features.module.css'
import type {FeaturesWords} from './Features.words'
import {Section} from './Section'
import {UnitBars} from './UnitBars'

interface CodeUnitsProps {
  readonly text: FeaturesWords
  readonly label: number | null
  /** Units of the selected digit's code; null where they are not shown as bars. */
  readonly code: Float32Array | null
  readonly marked: number | null
  readonly activity: ActivityTrace | null
  readonly rho: number | null
}

/** What the units of the code answer to the selected digit, and to all of them. */
export function CodeUnits({text, label, code, marked, activity, rho}: CodeUnitsProps) {
  const [sorted, setSorted] = useState(true)
  if (!code) return null
  return (
    <div className={styles.part}>
      <Section
        name={text.unitsOf(label)}
        tools={
          <label className={styles.sort}>
            <input type="checkbox" checked={sorted} onChange={(event) => setSorted(event.target.checked)} />
            {text.sort}
          </label>
        }
      >
        <UnitBars {...{text, code, sorted, marked}} />
      </Section>
      {activity && (
        <Section name={text.histogram}>
          <ActivityHistogram {...{text, activity, rho}} />
        </Section>
      )}
    </div>
  )
}
