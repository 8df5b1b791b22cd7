/** A lesson's small living picture, on its card: what `picture.tsx` in its folder exports. */
import type {ComponentType} from 'react'

export interface PictureProps {
  /** Seconds since it came into sight; with reduced motion it stands at `stillAt`. */
  readonly time: number
}

export type Picture = ComponentType<PictureProps>

/** The second that a picture shows where nothing may move. */
export const stillAt = 2
