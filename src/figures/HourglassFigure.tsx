import {useMemo} from 'react'
import {Hourglass, type HourglassProps} from '../charts/hourglass/Hourglass'
import type {RunId, RunSpec} from '../contract/spec'
import {actions, useLab, useRun} from '../lab/hooks'
import {codeSize} from '../lab/store/runs'
import {useLanguage} from '../messages/language'
import {requireVariant} from '../variants/spec'
import {hiddenWidths, wantedSpec} from './run'
import {imageOf, selectionKey, useSelectedDigit} from './selection'
import {useShown} from './timeline/use-timeline'

interface HourglassFigureProps {
  readonly runId: RunId
  /** Whether its widths can be changed in place; they are parameters like any other. */
  readonly editable?: boolean
  readonly name?: string
}

/** A run's net as its own shape, what is selected travelling through it. */
export function HourglassFigure({runId, editable = false, ...named}: HourglassFigureProps) {
  const language = useLanguage()
  const spec = useRun(runId, wantedSpec)
  const {snapshot, recalled} = useShown(runId)
  const trace = useRun(runId, (run) => run.trace) ?? null
  const digits = useLab((state) => state.digits)
  const selection = useLab((state) => state.selection)
  const index = useSelectedDigit()
  const handlers = useMemo(() => (spec && editable ? edits(runId, spec) : {}), [runId, spec, editable])
  if (!spec) return null
  return (
    <Hourglass
      language={language}
      hidden={hiddenWidths(spec)}
      code={codeSize(spec)}
      trace={recalled ? (snapshot?.trace ?? null) : trace}
      label={index === null ? null : (digits?.labels[index] ?? null)}
      wanted={index === null || !digits ? null : imageOf(digits.images, index)}
      subjectKey={selectionKey(selection)}
      {...handlers}
      {...named}
    />
  )
}

/** What can be changed: the code's size, and the hidden widths where the variant has them. */
function edits(runId: RunId, spec: RunSpec): Partial<HourglassProps> {
  const {hidden} = requireVariant(spec).parameters
  const onCode = (code: number) => void actions.setParameters([runId], {code})
  if (hidden?.kind !== 'widths') return {onCode}
  return {
    onCode,
    onWidths: (widths) => void actions.setParameters([runId], {hidden: widths}),
    bounds: {min: 1, max: hidden.max},
    mostLayers: hidden.maxLayers,
  }
}
