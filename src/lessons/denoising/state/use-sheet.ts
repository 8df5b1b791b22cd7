import {ask} from '../../framework/ask'
import {sheetAnswer} from '../protocol'
import {useLatest} from './use-latest'

/** The points near a curved sheet, `[n, 3]`; null until they have come. */
export const useSheet = (): Float32Array | null => useLatest(askForSheet)?.points ?? null

const askForSheet = () => ask('denoising', {ask: 'sheet'}, sheetAnswer)
