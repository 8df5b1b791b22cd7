import type {ReactNode} from 'react'
import {oneOfEach} from '../../contract/data'
import {LossFigure} from '../../figures/LossFigure'
import {at} from '../../maths/arrays'
import type {ViewProps} from '../framework/lesson'
import {namedRuns} from '../framework/named-runs'
import {useFirstSelection} from '../framework/selection'
import {ArrowsFigure} from './figures/ArrowsFigure'
import {CorruptionScatterFigure} from './figures/CorruptionScatterFigure'
import {DigitsFigure} from './figures/DigitsFigure'
import {DrawingFigure} from './figures/DrawingFigure'
import {LevelsFigure} from './figures/LevelsFigure'
import {NoiseControls} from './figures/NoiseControls'
import type {FigureName, RunName, SceneProps} from './scene-props'
import {type Noise, useNoise} from './state/use-noise'
import {type Pair, usePair} from './state/use-pair'
import css from './View.module.css'

type Props = ViewProps<SceneProps, RunName>

interface Shared extends Props {
  readonly pair: Pair
  readonly noise: Noise
}

const figures: Readonly<Record<FigureName, (props: Shared) => ReactNode>> = {
  digits: ({pair, noise, sceneProps}) => (
    <DigitsFigure pair={pair} noise={noise} alone={sceneProps.noiseAlone ?? false} />
  ),
  drawing: ({pair, noise, onMilestone}) => <DrawingFigure {...{pair, noise, onMilestone}} />,
  // The denoising net first: the loss chart gives its first run the accent, as all figures here give this net.
  loss: ({pair, language}) => <LossFigure runs={namedRuns(language, [pair.denoising, pair.plain])} />,
  levels: ({pair, noise}) => <LevelsFigure pair={pair} kind={noise.corruption.kind} />,
  codes: ({pair, noise}) => <CorruptionScatterFigure pair={pair} noise={noise} />,
  arrows: ({runs, noise, onMilestone}) => (
    <ArrowsFigure
      plain={runs.toyPlain}
      denoising={runs.toyDenoising}
      noise={noise}
      onTurned={() => onMilestone('turned')}
    />
  ),
}

/** The lesson's figures, all under one noise. They keep their places from scene to scene. */
export function View(props: Props) {
  const {sceneProps, scene, runs, prediction, onMilestone} = props
  const noise = useNoise(scene, sceneProps.noise)
  const {pair, source} = usePair(sceneProps.pair, runs)
  useFirstSelection(at(oneOfEach, 7), {testDigits: true})
  if (prediction === 'open') return null
  const controls = sceneProps.show.some((name) => name !== 'arrows')
  return (
    <div className={css.figures}>
      {controls && <NoiseControls {...{noise, source, onMilestone}} />}
      {sceneProps.show.map((name) => (
        <div key={name} data-figure={name} className={css.figure}>
          {figures[name]({...props, pair, noise})}
        </div>
      ))}
    </div>
  )
}
