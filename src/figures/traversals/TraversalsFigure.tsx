import {useEffect, useRef, useState} from 'react'
import {Traversals} from '../../charts/traversals/Traversals'
import type {RunId} from '../../contract/spec'
import type {TraversalsTrace} from '../../contract/trace'
import type {Subject} from '../../contract/view'
import {useLab, useRun} from '../../lab/hooks'
import {selectedSubject} from '../../lab/store/traces'
import {useLanguage} from '../../messages/language'
import {describeSpec} from '../../variants/spec'
import {selectionKey, useSelectedDigit} from '../selection'
import {useShown} from '../timeline/use-timeline'
import {useOnScreen} from '../use-on-screen'
import {useProbe} from '../use-probe'
import {Waiting} from '../Waiting'
import {useMovedCode} from './use-moved-code'

/** Rows at first, and how many come with every *More*. */
const rowsAtOnce = 10
/** Images of a row: half standard deviations from −3 to +3. */
const steps = 13

const firstDigit: Subject = {kind: 'test', index: 0}

/** What each dimension of the code does to the selected digit, and sliders to move it by hand. */
export function TraversalsFigure({runId, name}: {readonly runId: RunId; readonly name?: string}) {
  const language = useLanguage()
  const gaussian = useRun(runId, isGaussian) ?? false
  const subject = useRun(runId, selectedSubject) ?? firstDigit
  const digits = useLab((state) => state.digits)
  const selection = useLab((state) => state.selection)
  const index = useSelectedDigit()
  const {recalled} = useShown(runId)
  const [count, setCount] = useState(rowsAtOnce)
  const [box, seen] = useOnScreen<HTMLDivElement>()
  const trace = useLatest(
    useProbe(runId, 'traversals', seen ? {kind: 'traversals', subject, count, steps} : null),
  )
  const current = useMovedCode(
    runId,
    recalled ? null : trace,
    // Another phase, another code.
    `${selectionKey(selection)} ${trace?.code.length}`,
  )
  return (
    <div ref={box}>
      {trace ? (
        <Traversals
          {...{language, trace}}
          carried={gaussian ? 'nats' : 'variance'}
          label={index === null ? null : (digits?.labels[index] ?? null)}
          moved={current.moved}
          order={current.order}
          image={recalled ? null : current.image}
          past={recalled}
          onMove={current.move}
          onBack={current.back}
          onMore={hasMore(trace, count) ? () => setCount(count + rowsAtOnce) : null}
          onFewer={count > rowsAtOnce ? () => setCount(rowsAtOnce) : null}
          {...(name ? {name} : {})}
        />
      ) : (
        <Waiting />
      )}
    </div>
  )
}

/** Whether there are further dimensions; where fewer came than were asked for, more cannot be had at once. */
const hasMore = ({code, dimensions}: TraversalsTrace, count: number) =>
  dimensions.length < code.length && dimensions.length >= count

const isGaussian = ({spec}: {readonly spec: Parameters<typeof describeSpec>[0]}) =>
  describeSpec(spec).phases.at(-1)?.code.kind === 'gaussian'

/** The traversals that came last: until those of another digit are here, the figure keeps its height. */
function useLatest(trace: TraversalsTrace | null): TraversalsTrace | null {
  const before = useRef(trace)
  const latest = trace ?? before.current
  useEffect(() => {
    before.current = latest
  })
  return latest
}
