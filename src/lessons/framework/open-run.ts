import {actions, store} from '../../lab/hooks'
import {shippedCheckpoint} from '../../lab/shipped/shipped'
import {raiseAlert, withdrawAlerts} from '../../lab/store/alerting'
import type {LessonRun} from './lesson'

/**
 * Opens a lesson's run: from the shipped weights that it names, where they can be had, or else with first
 * weights of its own. A shipped model brings its own spec, which says how it was trained.
 */
export async function openLessonRun({runId, spec, shipped}: LessonRun): Promise<void> {
  const checkpoint = shipped === undefined ? null : await shippedCheckpoint(shipped)
  if (shipped !== undefined && !checkpoint) sayMissing(shipped)
  if (checkpoint) await actions.openRun(runId, checkpoint.spec, checkpoint)
  else await actions.openRun(runId, spec)
}

/** One alert for all of a lesson's models: what keeps one away keeps away the others. */
function sayMissing(name: string): void {
  const message = `the model ${name} could not be loaded`
  raiseAlert(store, {code: 'model-missing', message, hint: ''}, null)
}

/** The lesson is left: what it lacked is of no concern any more. */
export const forgetMissing = () => withdrawAlerts(store, ['model-missing'])
