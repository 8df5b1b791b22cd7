import type {Trouble, TroubleCode} from '../../contract/trouble'

type DataTroubleCode = Extract<TroubleCode, 'data-missing' | 'data-corrupt'>

const hints: Readonly<Record<DataTroubleCode, string>> = {
  'data-missing': 'Check the connection and press Retry. What has arrived stays usable.',
  'data-corrupt': 'Press Retry to fetch it again. What has arrived stays usable.',
}

/** Data that did not arrive, or not as it was packed; carries the trouble that the page is told. */
export class DataError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.message)
    this.name = 'DataError'
  }
}

/** The error for data of which this is wrong. */
export function dataError(code: DataTroubleCode, message: string): DataError {
  return new DataError({code, message, hint: hints[code]})
}

/** The trouble in whatever was thrown while fetching. */
export function dataTrouble(error: unknown): Trouble {
  if (error instanceof DataError) return error.trouble
  return dataError('data-missing', error instanceof Error ? error.message : String(error)).trouble
}
