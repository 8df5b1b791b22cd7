import {memo} from 'react'
import {Hourglass} from '../../charts'
import {type Digits, pixels} from '../../contract/data'
import {actions, useLab} from '../../lab/hooks'
import type {Selection} from '../../lab/store/state'
import {useLanguage} from '../../messages/language'
import {requireVariant} from '../../variants/spec'
import {codeOf, runIds, usePlaygroundRun, wantedSpec} from './run'

const setHidden = (hidden: readonly number[]) => void actions.setParameters(runIds, {hidden})
const setCode = (code: number) => void actions.setParameters(runIds, {code})
const none: readonly number[] = []

/** The net as its own shape, the selected digit inside; its widths are parameters like any other. */
export const HourglassPart = memo(function HourglassPart({digits}: {readonly digits: Digits | null}) {
  const language = useLanguage()
  const spec = usePlaygroundRun(wantedSpec)
  const code = usePlaygroundRun(codeOf) ?? 2
  const trace = usePlaygroundRun((run) => run.trace) ?? null
  const selection = useLab((state) => state.selection)
  const index = selection?.kind === 'test' ? selection.index : null
  if (!spec) return null
  const table = requireVariant(spec).parameters
  const {hidden} = spec.parameters
  const widths = table.hidden?.kind === 'widths' ? table.hidden : null
  return (
    <Hourglass
      language={language}
      hidden={Array.isArray(hidden) ? hidden : none}
      code={code}
      trace={trace}
      label={index === null ? null : (digits?.labels[index] ?? null)}
      wanted={index === null ? null : (digits?.images.subarray(index * pixels, (index + 1) * pixels) ?? null)}
      subjectKey={subjectKey(selection)}
      onCode={setCode}
      {...(widths && {
        onWidths: setHidden,
        bounds: {min: 1, max: widths.max},
        mostLayers: widths.maxLayers,
      })}
    />
  )
})

function subjectKey(selection: Selection | null): string {
  switch (selection?.kind) {
    case 'test':
      return `test ${selection.index}`
    case 'drawing':
      return `drawing ${selection.id}`
    case 'point':
      return `point ${selection.position.join()}`
    default:
      return ''
  }
}
