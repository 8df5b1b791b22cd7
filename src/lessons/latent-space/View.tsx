import {type ReactNode, Suspense} from 'react'
import {oneOfEach} from '../../contract/data'
import {RunHourglass} from '../framework/figures/RunHourglass'
import {RunLoss} from '../framework/figures/RunLoss'
import {RunMap} from '../framework/figures/RunMap'
import {RunPad} from '../framework/figures/RunPad'
import {RunStrip} from '../framework/figures/RunStrip'
import {useFirstSelection} from '../framework/figures/selection'
import {Waiting} from '../framework/figures/Waiting'
import type {ViewProps} from '../framework/lesson'
import {useTimeline} from '../framework/timeline/use-timeline'
import {Decoder} from './Decoder'
import {ErrorBySize} from './ErrorBySize'
import {NeighbourMap} from './NeighbourMap'
import {Neighbours} from './Neighbours'
import {Sizes} from './Sizes'
import {SpaceOfThree} from './SpaceOfThree'
import type {FigureName, RunName, SceneProps} from './scene-props'
import {TimelineFigure} from './TimelineFigure'
import css from './View.module.css'

type Props = ViewProps<SceneProps, RunName>

/** A figure each; what is selected in one is marked in all. */
const figures: Readonly<Record<FigureName, (props: Props) => ReactNode>> = {
  hourglass: ({runs}) => <RunHourglass run={runs.two} />,
  digits: ({runs}) => <RunStrip run={runs.two} indices={oneOfEach} />,
  map: ({runs, sceneProps}) => <RunMap run={runs.two} decodedGrid={!sceneProps.show.includes('timeline')} />,
  decoder: ({runs, sceneProps, onMilestone}) => (
    <Decoder run={runs.two} drag={sceneProps.drag ?? false} onMilestone={onMilestone} />
  ),
  neighbours: ({runs}) => <Neighbours run={runs.two} />,
  nearby: ({runs}) => <NeighbourMap run={runs.two} />,
  pad: ({runs}) => <RunPad run={runs.two} stacked />,
  timeline: ({runs, onMilestone}) => (
    <TimelineFigure run={runs.two} onMoved={() => onMilestone('scrubbed')} />
  ),
  loss: ({runs}) => <RunLoss runs={[runs.two]} />,
  line: ({runs}) => <RunMap run={runs.one} />,
  sizes: ({runs}) => <Sizes named={runs} />,
  space: ({runs, onMilestone}) => <SpaceOfThree run={runs.three} onTurned={() => onMilestone('turned')} />,
  error: ({runs}) => <ErrorBySize runs={runs} />,
}

/** The lesson's figures. They keep their places from scene to scene: what stays, stays as it is. */
export function View(props: Props) {
  useFirstSelection(oneOfEach[7] ?? 0)
  // From the first step on, so that the timeline has something to show as soon as the training ends.
  useTimeline(props.runs.two.runId)
  const {sceneProps, prediction} = props
  const shown = prediction === 'open' ? (sceneProps.meanwhile ?? []) : sceneProps.show
  return (
    <div className={css.figures} data-layout={sceneProps.layout}>
      {shown.map((name) => (
        <div key={name} data-figure={name} className={css.figure}>
          <Suspense fallback={<Waiting />}>{figures[name](props)}</Suspense>
        </div>
      ))}
    </div>
  )
}
