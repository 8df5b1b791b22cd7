import type {ReactNode} from 'react'
import type {Words} from '../../../contract/words'
import type {GuessControlsProps, LessonRun, Prediction} from '../../framework/lesson'

/** What the controls of a guess about a path are given: the run that is asked, and the digits between which it goes. */
export interface PathGuessProps extends GuessControlsProps {
  readonly run: LessonRun
  readonly ends: readonly [number, number]
}

/** A prediction about one run's path between two test digits. */
export const predictionOf =
  (Controls: (props: PathGuessProps) => ReactNode) =>
  <Id extends string>(run: Id, ends: readonly [number, number], say: Words): Prediction<Id> => ({
    say,
    runs: [run],
    controls: (props) => {
      const [asked] = props.runs
      return asked && <Controls {...props} run={asked} ends={ends} />
    },
  })
