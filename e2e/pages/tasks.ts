import type {Browser, Page} from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds on the wall's clock, and on the thread's own. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: {readonly name?: string}
}

/** A task of the page's main thread, in milliseconds. */
export interface Task {
  readonly wall: number
  /** What the thread itself computed: a busy machine makes the wall's clock run on while it waits. */
  readonly cpu: number
}

/** All tasks that the page's main thread ran during an action, longest first. */
export async function mainThreadTasks(
  browser: Browser,
  page: Page,
  action: () => Promise<void>,
): Promise<Task[]> {
  await browser.startTracing(page, {categories: ['toplevel', 'disabled-by-default-devtools.timeline']})
  await action()
  const trace: {traceEvents: TraceEvent[]} = JSON.parse((await browser.stopTracing()).toString())
  const mains = trace.traceEvents.filter(
    ({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain',
  )
  const isMain = ({pid, tid}: TraceEvent) => mains.some((main) => main.pid === pid && main.tid === tid)
  return trace.traceEvents
    .filter((event) => event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask')
    .filter(isMain)
    .map(({dur = 0, tdur = 0}) => ({wall: dur / 1000, cpu: tdur / 1000}))
    .sort((a, b) => b.cpu - a.cpu)
}
