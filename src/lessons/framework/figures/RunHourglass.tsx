import {Hourglass} from '../../../charts/hourglass/Hourglass'
import {useLab, useRun} from '../../../lab/hooks'
import {requireVariant} from '../../../variants/spec'
import {useLesson} from '../context'
import type {LessonRun} from '../lesson'
import {useShown} from '../timeline/use-timeline'
import {useSelectedDigit} from './selection'

/** The network as its own shape, what is selected travelling through it. */
export function RunHourglass({run, name}: {readonly run: LessonRun; readonly name?: string}) {
  const {language} = useLesson()
  const {snapshot, recalled} = useShown(run.runId)
  const trace = useRun(run.runId, (run) => run.trace) ?? null
  const spec = useRun(run.runId, (run) => run.spec) ?? run.spec
  const index = useSelectedDigit()
  const label = useLab(({digits}) => (index === null ? null : (digits?.labels[index] ?? null)))
  const selection = useLab((state) => state.selection)
  const {nets, code} = requireVariant(spec).model(spec.parameters, 784)
  const hidden = nets.encoder.flatMap((layer) => (layer.kind === 'dense' ? [layer.units] : [])).slice(0, -1)
  const subject = selection?.kind === 'test' ? `test ${selection.index}` : (selection?.kind ?? '')
  return (
    <Hourglass
      language={language}
      hidden={hidden}
      code={code.size}
      trace={recalled ? (snapshot?.trace ?? null) : trace}
      label={label}
      subjectKey={subject}
      {...(name === undefined ? {} : {name})}
    />
  )
}
