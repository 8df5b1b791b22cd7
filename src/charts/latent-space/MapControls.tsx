import styles from './LatentSpace.module.css'
import type {MapWords} from './LatentSpace.words'
import type {MapView} from './use-map-view'

interface ControlsProps {
  readonly text: MapWords
  readonly view: MapView
  /** How many dots are out of sight, when they are many. */
  readonly outside: string | null
  /** Whether the decoded lattice is shown; null where there is none to show. */
  readonly lattice: boolean | null
  readonly onLattice: (on: boolean) => void
}

/** Fit, zoom, and the switch of the decoded lattice. */
export function MapControls({text, view, outside, lattice, onLattice}: ControlsProps) {
  return (
    <>
      {lattice !== null && (
        <button type="button" aria-pressed={lattice} onClick={() => onLattice(!lattice)}>
          {text.lattice}
        </button>
      )}
      <button type="button" aria-label={text.zoomOut} onClick={() => view.zoom.by(1 / 1.5)}>
        −
      </button>
      <button type="button" aria-label={text.zoomIn} onClick={() => view.zoom.by(1.5)}>
        +
      </button>
      <button type="button" className={outside ? styles.urgent : undefined} onClick={view.fit}>
        {outside ? text.fitOutside(outside) : text.fit}
      </button>
    </>
  )
}
