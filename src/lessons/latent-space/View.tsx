import {type ReactNode, Suspense} from 'react'
import {oneOfEach} from '../../contract/data'
import type {Words} from '../../contract/words'
import {DrawingFigure} from '../../figures/drawing/DrawingFigure'
import {PinButton} from '../../figures/drawing/PinButton'
import {HourglassFigure} from '../../figures/HourglassFigure'
import {LossFigure} from '../../figures/LossFigure'
import {LatentSpaceFigure} from '../../figures/latent-space/LatentSpaceFigure'
import {ReconstructionsFigure} from '../../figures/ReconstructionsFigure'
import {TimelineFigure} from '../../figures/timeline/TimelineFigure'
import {useTimeline} from '../../figures/timeline/use-timeline'
import {Waiting} from '../../figures/Waiting'
import {at} from '../../maths/arrays'
import {FigureTabs} from '../framework/FigureTabs'
import type {ViewProps} from '../framework/lesson'
import {namedRuns} from '../framework/named-runs'
import {useFirstSelection} from '../framework/selection'
import {Bounds} from './Bounds'
import {Decoder} from './Decoder'
import {ErrorBySize} from './ErrorBySize'
import {NeighbourMap} from './NeighbourMap'
import {Neighbours} from './Neighbours'
import {Sizes} from './Sizes'
import {SpaceOfThree} from './SpaceOfThree'
import type {FigureName, RunName, SceneProps} from './scene-props'
import css from './View.module.css'

type Props = ViewProps<SceneProps, RunName>

/** A figure each; what is selected in one is marked in all. */
const figures: Readonly<Record<FigureName, (props: Props) => ReactNode>> = {
  hourglass: ({runs}) => <HourglassFigure runId={runs.two.runId} />,
  digits: ({runs}) => <ReconstructionsFigure runId={runs.two.runId} indices={oneOfEach} />,
  map: ({runs, sceneProps}) => (
    <LatentSpaceFigure runId={runs.two.runId} decodedGrid={!sceneProps.show.includes('timeline')} />
  ),
  decoder: ({runs, sceneProps, onMilestone}) => (
    <Decoder run={runs.two} drag={sceneProps.drag ?? false} onMilestone={onMilestone} />
  ),
  neighbours: ({runs}) => <Neighbours run={runs.two} />,
  nearby: ({runs}) => <NeighbourMap run={runs.two} />,
  bounds: ({runs, prediction}) => (
    <Bounds {...{bounded: runs.bounded, unbounded: runs.fan, told: prediction !== 'open'}} />
  ),
  pad: ({runs}) => (
    <DrawingFigure runId={runs.two.runId} layout="below">
      <PinButton />
    </DrawingFigure>
  ),
  timeline: ({runs, onMilestone}) => (
    <TimelineFigure runId={runs.two.runId} onMoved={() => onMilestone('scrubbed')} />
  ),
  loss: ({runs, language}) => <LossFigure runs={namedRuns(language, [runs.two])} />,
  line: ({runs}) => <LatentSpaceFigure runId={runs.one.runId} />,
  sizes: ({runs}) => <Sizes named={runs} />,
  space: ({runs, onMilestone}) => <SpaceOfThree run={runs.three} onTurned={() => onMilestone('turned')} />,
  error: ({runs}) => <ErrorBySize runs={runs} />,
}

const tabNames: Readonly<Partial<Record<FigureName, Words>>> = {
  digits: {en: 'Reconstructions', ko: '재구성'},
  loss: {en: 'Loss', ko: '손실'},
  hourglass: {en: 'Hourglass', ko: '모래시계'},
}

/** The lesson's figures. They keep their places from scene to scene: what stays, stays as it is. */
export function View(props: Props) {
  useFirstSelection(at(oneOfEach, 7))
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
      {sceneProps.tabs && (
        <div className={css.figure}>
          <FigureTabs
            tabs={sceneProps.tabs.map((name) => ({
              id: name,
              label: tabNames[name]?.[props.language] ?? name,
              figure: () => figures[name](props),
            }))}
          />
        </div>
      )}
    </div>
  )
}
