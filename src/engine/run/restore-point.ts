import type {BatchLoaderState} from '../parts/batch-loader'
import {disposeSaved, type Saved} from '../parts/model-trainer'

/** A run as it was at some step, on the device. */
export interface RestorePoint {
  readonly step: number
  readonly seconds: number
  readonly loader: BatchLoaderState
  /** Where the phase stands in the schedule. */
  readonly at: number
  readonly saved: Saved
}

export function disposeRestorePoint(point: RestorePoint | null): void {
  if (point) disposeSaved(point.saved)
}
