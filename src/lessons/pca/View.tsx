import {type ReactNode, useEffect, useMemo} from 'react'
import {oneOfEach} from '../../contract/data'
import type {Words} from '../../contract/words'
import {LossFigure} from '../../figures/LossFigure'
import {useSelectedDigit} from '../../figures/selection'
import {at} from '../../maths/arrays'
import {useLanguage} from '../../messages/language'
import {DigitPicker} from '../framework/DigitPicker'
import {FigureTabs} from '../framework/FigureTabs'
import type {LessonRun, ViewProps} from '../framework/lesson'
import {namedRuns} from '../framework/named-runs'
import {useFirstSelection} from '../framework/selection'
import {CodeSizeSlider} from './CodeSizeSlider'
import {AngleFigure} from './figures/AngleFigure'
import {Axes} from './figures/Axes'
import {ComponentsFigure} from './figures/ComponentsFigure'
import {Maps} from './figures/Maps'
import {ModelComparisonFigure} from './figures/ModelComparisonFigure'
import {SizesFigure} from './figures/SizesFigure'
import {ToyFigure} from './figures/ToyFigure'
import {VarianceFigure} from './figures/VarianceFigure'
import type {FigureName, RunName, SceneProps} from './scene-props'
import {useCodeSize} from './state/code-size'
import {useKeepResults} from './state/own-results'
import css from './View.module.css'
import {digitName, words} from './words'

type Props = ViewProps<SceneProps, RunName> & {readonly k: number}

/** A figure each; what is selected in one is marked in all. */
const figures: Readonly<Record<FigureName, (props: Props) => ReactNode>> = {
  'model-comparison': ({runs, k, sceneProps}) => (
    <ModelComparisonFigure linear={runs.linear} dense={runs.dense} k={k} bars={sceneProps.bars ?? false} />
  ),
  components: ({k}) => <ComponentsFigure k={k} />,
  variance: ({k}) => <VarianceFigure k={k} />,
  plane: ({runs, onMilestone}) => (
    <ToyFigure name="plane" flat={runs.flat} bent={runs.flat} onTurned={() => onMilestone('turned')} />
  ),
  sheet: ({runs, onMilestone}) => (
    <ToyFigure name="sheet" flat={runs.rigid} bent={runs.bent} onTurned={() => onMilestone('turned')} />
  ),
  angle: ({sceneProps, runs}) => <AngleFigure runs={named(runs, sceneProps.angles)} />,
  axes: ({runs}) => <Axes run={runs.found} />,
  maps: ({runs, k}) => <Maps dense={runs.dense} k={k} />,
  loss: ({sceneProps, runs, language}) => {
    const [first, ...more] = named(runs, sceneProps.losses)
    return first && <LossFigure runs={namedRuns(language, [first, ...more])} />
  },
  race: ({runs, language}) => <LossFigure runs={namedRuns(language, [runs.small])} />,
  sizes: ({k}) => <SizesFigure k={k} />,
}

/** Runs whose results join the figure of error against k. */
const kept: readonly RunName[] = ['dense', 'linear', 'line', 'line8', 'small']

const named = (runs: Props['runs'], names: readonly RunName[] = []): readonly LessonRun[] =>
  names.map((name) => runs[name])

const tabNames: Readonly<Partial<Record<FigureName, Words>>> = {
  components: {en: 'Components', ko: '주성분'},
  variance: {en: 'Variance kept', ko: '남은 분산'},
  sizes: {en: 'Error against k', ko: 'k에 따른 오차'},
  'model-comparison': {en: 'Digits', ko: '숫자'},
}

/** The lesson's figures. They keep their places from scene to scene: what stays, stays as it is. */
export function View(props: ViewProps<SceneProps, RunName>) {
  const {sceneProps, scene, runs, prediction, onMilestone} = props
  const size = useCodeSize([runs.dense, runs.linear])
  useKeepResults(useMemo(() => named(runs, kept), [runs]))
  useFirstSelection(at(oneOfEach, 0))
  const {k} = size
  // biome-ignore lint/correctness/useExhaustiveDependencies: every scene is told anew
  useEffect(() => {
    if (k >= 32) onMilestone('wide')
  }, [k, onMilestone, scene])
  const open = prediction === 'open'
  const shown = open ? (sceneProps.meanwhile ?? []) : sceneProps.show
  return (
    <div className={css.figures}>
      {sceneProps.slider && !open && <CodeSizeSlider size={size} />}
      {sceneProps.picker && !open && <ChooseDigit />}
      {shown.map((name) => (
        <div key={name} data-figure={name} className={css.figure}>
          {figures[name]({...props, k})}
        </div>
      ))}
      {sceneProps.tabs && !open && (
        <div data-figure={scene} className={css.figure}>
          <FigureTabs
            key={scene}
            tabs={sceneProps.tabs.map((name) => ({
              id: name,
              label: tabNames[name]?.[props.language] ?? name,
              figure: () => figures[name]({...props, k}),
            }))}
          />
        </div>
      )}
    </div>
  )
}

/** A digit of each kind, to choose from. */
function ChooseDigit() {
  const language = useLanguage()
  return (
    <DigitPicker
      name={words.picker[language]}
      indices={oneOfEach}
      chosen={useSelectedDigit()}
      nameOf={(label, index) => digitName(label, index)[language]}
    />
  )
}
