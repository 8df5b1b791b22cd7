import {actions} from '../../lab/hooks'
import {shippedCheckpoint} from '../../lab/shipped/shipped'
import type {LessonRun} from './lesson'

/**
 * Opens a lesson's run: from the shipped weights that it names, where they can be had, or else with first
 * weights of its own. A shipped model brings its own spec, which says how it was trained.
 */
export async function openLessonRun({runId, spec, shipped}: LessonRun): Promise<void> {
  const checkpoint = shipped === undefined ? null : await shippedCheckpoint(shipped)
  if (checkpoint) await actions.openRun(runId, checkpoint.spec, checkpoint)
  else await actions.openRun(runId, spec)
}
