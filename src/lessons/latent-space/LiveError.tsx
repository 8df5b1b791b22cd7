import {errorFigure} from '../../charts/parts/format'
import {useRun} from '../../lab/hooks'
import {selectedName} from '../../lab/store/traces'
import {useLesson} from '../framework/context'

/** In the prose: the error of the net with two numbers for what is selected, as it is now. */
export function LiveError() {
  const {runs} = useLesson()
  const error = useRun(runs.two?.runId ?? '', ({traces}) => traces[selectedName]?.error)
  return <strong>{errorFigure(error)}</strong>
}
