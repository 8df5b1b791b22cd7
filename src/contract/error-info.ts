/** What can go wrong, by name. The page chooses its words by this code. */
export type ErrorCode =
  | 'data-missing' // a shard could not be fetched after all tries
  | 'data-corrupt' // a shard arrived cut short or altered, after all tries
  | 'model-missing' // a model that comes with the page could not be fetched, or is damaged
  | 'backend-missing' // the chosen backend is not on this machine
  | 'backend-wrong' // the backend computes a training step wrongly
  | 'backend-lost' // the GPU went away, or did not answer in time
  | 'worker-lost' // the worker died
  | 'not-finite' // the loss is no longer a number
  | 'out-of-memory'
  | 'bad-spec' // a spec asks for something impossible
  | 'bad-file' // weights, a checkpoint or a report that cannot be read
  | 'no-such-run'
  | 'internal'

/** An error as data: it crosses the wall between worker and page as it is. */
export interface ErrorInfo {
  readonly code: ErrorCode
  /** What happened, in English; for the report and the console. */
  readonly message: string
  /** What the person can do, in English; the page has its own words for known codes. */
  readonly hint: string
}
