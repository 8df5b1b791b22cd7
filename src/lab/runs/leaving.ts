/** Whoever reloads finds the run as it stood; whoever leaves is asked first where something learnt would be lost. */
import type {BrowserPage} from '../address/follow-address'
import type {RunRecorder} from './recorder'

/** Has the browser ask before it leaves the page, in its own words. */
export function askBeforeLeaving(page: BrowserPage, recorder: RunRecorder): void {
  page.addEventListener('beforeunload', (event) => {
    if (recorder.losesByLeaving()) event.preventDefault()
  })
}

/** Whether the page came by a reload: a link that is opened begins the experiment anew. */
export function wasReloaded(): boolean {
  const [entry] = globalThis.performance?.getEntriesByType('navigation') ?? []
  return entry !== undefined && 'type' in entry && entry.type === 'reload'
}
