import {useMemo} from 'react'
import {LinePlot, type Series} from '../../../charts/line-plot/LinePlot'
import {useLab} from '../../../lab/hooks'
import {at} from '../../../maths/arrays'
import {useLanguage} from '../../../messages/language'
import type {LessonRun} from '../../framework/lesson'
import {type AngleStanding, angleCaption} from '../captions'
import {type Angles, type Basis, useAngles} from '../state/angles'
import {usePca} from '../state/use-pca'
import {words} from '../words'

/** PCA's directions in the space of images. */
export function useImageBasis(): Basis {
  const pca = usePca()
  return useMemo(() => ({vectors: pca?.vectors ?? null, size: 784}), [pca])
}

/** As in the chart of the loss. */
const tones = [0, 1, 2] as const

/** The angle of linear autoencoders to PCA, as they learn. Three runs at most. */
export function AngleFigure({runs}: {readonly runs: readonly LessonRun[]}) {
  const language = useLanguage()
  const basis = useImageBasis()
  const [first, second, third] = runs
  const curves = [
    useAngles(first?.runId ?? '', basis),
    useAngles(second?.runId ?? '', basis),
    useAngles(third?.runId ?? '', basis),
  ]
  const states = useLab((state) => state.runs)
  const epochsOf = ({runId}: LessonRun, step: number) => {
    const status = states[runId]?.status
    return status ? (step / Math.max(1, status.totalSteps)) * status.epochs : 0
  }
  const drawn = runs.flatMap((run, i) => {
    const curve = curves[i]
    return curve && trained(curve) ? [{run, curve, tone: at(tones, i)}] : []
  })
  const series = drawn.map(
    ({run, curve, tone}): Series => ({
      id: run.id,
      name: run.label[language],
      points: curve.points.map(({step, degrees}) => ({x: epochsOf(run, step), y: degrees})),
      draw: 'line',
      tone,
    }),
  )
  const standings = drawn.flatMap(({run, curve}): AngleStanding[] => {
    const last = curve.points.at(-1)
    return last ? [{name: run.label, degrees: last.degrees, epochs: epochsOf(run, last.step)}] : []
  })
  const most = Math.max(
    1,
    ...runs.map(({runId, spec}) => states[runId]?.status?.epochs ?? Number(spec.parameters.epochs)),
  )
  return (
    <LinePlot
      language={language}
      name={words.angle[language]}
      caption={angleCaption(standings)[language]}
      file="angle-to-pca"
      series={series}
      x={{title: words.epochs[language], domain: [0, most]}}
      y={{title: words.angleAxis[language], domain: [0, 90], ticks: [0, 10, 30, 60, 90]}}
    />
  )
}

const trained = ({points}: Angles) => points.some(({step}) => step > 0)
