import styles from './Hourglass.module.css'
import type {HourglassWords} from './Hourglass.words'
import type {LayerState, NetLayer} from './net'

const states: readonly LayerState[] = ['learning', 'frozen', 'absent']

/** What the shades between the layers mean: those that are there. */
export function StateLegend({text, net}: {readonly text: HourglassWords; readonly net: readonly NetLayer[]}) {
  const found = states.filter((state) => net.some((layer) => layer.from !== '' && layer.state === state))
  return (
    <ul className={styles.legend}>
      {found.map((state) => (
        <li key={state}>
          <svg width="22" height="14" aria-hidden="true">
            <path className={styles.silhouette} data-state={state} d="M1,1H21V13H1Z" />
          </svg>
          <span data-text>{text.states[state]}</span>
        </li>
      ))}
    </ul>
  )
}
