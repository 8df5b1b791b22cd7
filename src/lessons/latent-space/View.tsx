import {type ReactNode, Suspense, useEffect} from 'react'
import {actions, store} from '../../lab/hooks'
import {RunHourglass} from '../framework/figures/RunHourglass'
import {RunLoss} from '../framework/figures/RunLoss'
import {RunMap} from '../framework/figures/RunMap'
import {RunPad} from '../framework/figures/RunPad'
import {RunStrip} from '../framework/figures/RunStrip'
import {Waiting} from '../framework/figures/Waiting'
import {useHistory} from '../framework/history/use-history'
import type {ViewProps} from '../framework/lesson'
import {Decoder} from './Decoder'
import {ErrorBySize} from './ErrorBySize'
import {NeighbourMap} from './NeighbourMap'
import {Neighbours} from './Neighbours'
import {Past} from './Past'
import {Sizes} from './Sizes'
import {SpaceOfThree} from './SpaceOfThree'
import {type FigureName, oneOfEach, type RunName, type Stage} from './stage'
import css from './View.module.css'

type Props = ViewProps<Stage, RunName>

/** A figure each; what is selected in one is marked in all. */
const figures: Readonly<Record<FigureName, (props: Props) => ReactNode>> = {
  hourglass: ({runs}) => <RunHourglass run={runs.two} />,
  digits: ({runs}) => <RunStrip run={runs.two} indices={oneOfEach} />,
  map: ({runs, stage}) => <RunMap run={runs.two} lattice={!stage.show.includes('film')} />,
  decoder: ({runs, stage, did}) => <Decoder run={runs.two} drag={stage.drag ?? false} did={did} />,
  neighbours: ({runs}) => <Neighbours run={runs.two} />,
  nearby: ({runs}) => <NeighbourMap run={runs.two} />,
  pad: ({runs}) => <RunPad run={runs.two} stacked />,
  film: ({runs, did}) => <Past run={runs.two} onMoved={() => did('scrubbed')} />,
  loss: ({runs}) => <RunLoss runs={[runs.two]} />,
  line: ({runs}) => <RunMap run={runs.one} />,
  sizes: ({runs}) => <Sizes named={runs} />,
  space: ({runs, did}) => <SpaceOfThree run={runs.three} onTurned={() => did('turned')} />,
  error: ({runs}) => <ErrorBySize runs={runs} />,
}

/** The lesson's figures. They keep their places from scene to scene: what stays, stays as it is. */
export function View(props: Props) {
  useSomethingSelected()
  // From the first step on, so that the film has something to show as soon as the training ends.
  useHistory(props.runs.two.runId)
  const {stage, prediction} = props
  const shown = prediction === 'open' ? (stage.meanwhile ?? []) : stage.show
  return (
    <div className={css.figures} data-layout={stage.layout}>
      {shown.map((name) => (
        <div key={name} data-figure={name} className={css.figure}>
          <Suspense fallback={<Waiting />}>{figures[name](props)}</Suspense>
        </div>
      ))}
    </div>
  )
}

/** Something is always selected: a first digit is on its way when the lesson opens. */
function useSomethingSelected(): void {
  useEffect(() => {
    if (store.getState().selection === null) actions.select({kind: 'test', index: oneOfEach[7] ?? 0})
  }, [])
}
