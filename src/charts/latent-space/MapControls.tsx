import styles from './LatentSpace.module.css'
import type {MapWords} from './LatentSpace.words'
import type {MapView} from './use-map-view'

interface ControlsProps {
  readonly text: MapWords
  readonly view: MapView
  /** How many dots are out of sight, when they are many. */
  readonly outside: string | null
  /** Whether the decoded grid is shown; null where there is none to show. */
  readonly decodedGrid: boolean | null
  readonly onDecodedGrid: (on: boolean) => void
}

/** Fit, zoom, and the switch of the decoded grid. */
export function MapControls({text, view, outside, decodedGrid, onDecodedGrid}: ControlsProps) {
  return (
    <>
      {decodedGrid !== null && (
        <button type="button" aria-pressed={decodedGrid} onClick={() => onDecodedGrid(!decodedGrid)}>
          {text.decodedGrid}
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
