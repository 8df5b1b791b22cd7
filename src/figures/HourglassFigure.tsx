import {useMemo} from 'react'
import {Hourglass} from '../charts/hourglass/Hourglass'
import type {Shape, WidthEdit} from '../charts/hourglass/use-width-edit'
import type {RunId, RunSpec} from '../contract/spec'
import {actions, useLab, useRun} from '../lab/hooks'
import {codeSize} from '../lab/store/runs'
import {selectedName} from '../lab/store/traces'
import {useLanguage} from '../messages/language'
import {describeSpec, requireVariant} from '../variants/spec'
import {useDigitsOf} from './digits'
import {useShownPhase} from './phase'
import {hiddenWidths, wantedSpec} from './run'
import {imageOf, selectionKey, useSelectedDigit} from './selection'
import {useShown} from './timeline/use-timeline'
import {useSample} from './use-sample'
import {useTrace} from './use-trace'

interface HourglassFigureProps {
  readonly runId: RunId
  /** Whether its widths can be changed in place; they are parameters like any other. */
  readonly editable?: boolean
  /** Whether it keeps to the height of its place. */
  readonly fill?: boolean
  readonly name?: string
}

/** A run's net as its own shape, what is selected travelling through it. */
export function HourglassFigure({runId, editable = false, fill = false, ...named}: HourglassFigureProps) {
  const language = useLanguage()
  // What is drawn and said is the net that stands; the widths in it are those that are asked for.
  const spec = useRun(runId, (run) => run.spec)
  const wanted = useRun(runId, wantedSpec)
  const {snapshot, recalled} = useShown(runId)
  const trace = useTrace(runId, selectedName)
  const selection = useLab((state) => state.selection)
  const index = useSelectedDigit()
  const digits = useDigitsOf(index === null ? [] : [index])
  const model = useMemo(() => (spec ? describeSpec(spec) : null), [spec])
  const phase = useShownPhase(runId, model, recalled ? (snapshot?.step ?? null) : null)
  const edit = useMemo(() => {
    if (!spec || !wanted || !editable) return null
    const waiting = isAnother(spec, wanted) ? describeSpec(wanted) : null
    return {...editOf(runId, wanted), waiting}
  }, [runId, spec, wanted, editable])
  // A draw is decoded by the net as it is: of a moment of the past only the mean is shown.
  const {sample, draw, mean} = useSample(runId, recalled ? null : trace)
  if (!model) return null
  return (
    <Hourglass
      language={language}
      model={model}
      phase={phase}
      trace={trace}
      label={index === null ? null : (digits?.labels[index] ?? null)}
      wanted={index === null || !digits ? null : imageOf(digits.images, index)}
      subjectKey={selectionKey(selection)}
      sample={sample}
      fill={fill}
      {...(recalled ? {} : {onDraw: draw, onMean: mean})}
      {...(edit ? {edit} : {})}
      {...named}
    />
  )
}

/** Whether a net has other layers than another one. */
function isAnother(spec: RunSpec, wanted: RunSpec): boolean {
  const layers = (one: RunSpec) =>
    JSON.stringify(
      describeSpec(one)
        .phases.at(-1)
        ?.layers.map(({kind, shape}) => [kind, shape]),
    )
  return spec !== wanted && layers(spec) !== layers(wanted)
}

/** What can be changed: the code's size, and the hidden widths where the variant has them. */
function editOf(runId: RunId, spec: RunSpec): WidthEdit {
  const {hidden} = requireVariant(spec).parameters
  const common = {
    shape: {hidden: hiddenWidths(spec), code: codeSize(spec)},
    modelOf: ({hidden: widths, code}: Shape) =>
      describeSpec({
        ...spec,
        parameters: {...spec.parameters, code, ...(hidden ? {hidden: widths} : {})},
      }),
    onCode: (code: number) => void actions.setParameters([runId], {code}),
  }
  if (hidden?.kind !== 'widths') return common
  return {
    ...common,
    onWidths: (widths) => void actions.setParameters([runId], {hidden: widths}),
    bounds: {min: 1, max: hidden.max},
    mostLayers: hidden.maxLayers,
  }
}
