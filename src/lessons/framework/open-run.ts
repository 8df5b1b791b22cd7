import type {RunId} from '../../contract/spec'
import {actions, store} from '../../lab/hooks'
import {shippedCheckpoint, shippedLook, shippedTestDigits} from '../../lab/shipped/shipped'
import {raiseAlert, withdrawAlerts} from '../../lab/store/alerting'
import type {LessonRun} from './lesson'

/**
 * Opens a lesson's run: from the shipped weights that it names, where they can be had, or else with first
 * weights of its own. A shipped model brings its own spec, which says how it was trained.
 */
export async function openLessonRun({runId, spec, shipped}: LessonRun): Promise<void> {
  if (shipped === undefined) return actions.openRun(runId, spec)
  const checkpoint = await shippedCheckpoint(shipped)
  if (!checkpoint) {
    sayMissing(shipped)
    return actions.openRun(runId, spec)
  }
  const opened = actions.openRun(runId, checkpoint.spec, checkpoint)
  await Promise.all([opened, showFirst(runId, shipped)])
}

/** Figures stand before MNIST has arrived, from what comes with a model; without it, they wait for the engine. */
async function showFirst(runId: RunId, shipped: string): Promise<void> {
  if (store.getState().digits) return
  const [digits, look] = await Promise.allSettled([shippedTestDigits(), shippedLook(shipped)])
  if (digits.status === 'fulfilled')
    actions.showFirst(runId, digits.value, look.status === 'fulfilled' ? look.value : null)
}

/** One alert for all of a lesson's models: what keeps one away keeps away the others. */
function sayMissing(name: string): void {
  const message = `the model ${name} could not be loaded`
  raiseAlert(store, {code: 'model-missing', message, hint: ''}, null)
}

/** The lesson is left: what it lacked is of no concern any more. */
export const forgetMissing = () => withdrawAlerts(store, ['model-missing'])
