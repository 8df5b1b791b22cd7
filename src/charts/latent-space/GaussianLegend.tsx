import styles from './LatentSpace.module.css'
import type {MapWords} from './LatentSpace.words'

/** What the ellipses and the prior's circles mean; on a strip they are bars and lines. */
export function GaussianLegend({text, strip, ellipses}: {text: MapWords; strip: boolean; ellipses: boolean}) {
  return (
    <ul className={styles.gaussianLegend}>
      {ellipses && (
        <li>
          <svg width="22" height="12" aria-hidden="true">
            {strip ? (
              <path className={styles.selectedCloud} d="M2,6H20M2,2v8M20,2v8" />
            ) : (
              <ellipse className={styles.selectedCloud} cx="11" cy="6" rx="9.5" ry="4.5" />
            )}
          </svg>
          {text.legendEllipse}
        </li>
      )}
      <li>
        <svg width="22" height="14" aria-hidden="true" className={styles.prior}>
          {strip ? <path d="M6,0V14M16,0V14" /> : <circle cx="11" cy="7" r="6" />}
        </svg>
        {text.legendPrior}
      </li>
    </ul>
  )
}
