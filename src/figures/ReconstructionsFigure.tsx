import {useEffect} from 'react'
import {Reconstructions} from '../charts/reconstructions/Reconstructions'
import {oneOfEach} from '../contract/data'
import type {RunId} from '../contract/spec'
import {actions, store, useRun} from '../lab/hooks'
import {useLanguage, useWords} from '../messages/language'
import {useDigitsOf} from './digits'
import css from './figures.module.css'
import {nextOfEach, selectDigit, useSelectedDigit} from './selection'
import {useShown} from './timeline/use-timeline'
import {Waiting} from './Waiting'

interface ReconstructionsFigureProps {
  readonly runId: RunId
  /** Test digits by index; without them one of each kind, which a button exchanges for others. */
  readonly indices?: readonly number[]
  readonly name?: string
}

/** Test digits, what a run makes of them, and where it is wrong; the mean error of each digit. */
export function ReconstructionsFigure({runId, indices, ...named}: ReconstructionsFigureProps) {
  const language = useLanguage()
  const words = useWords().figures
  const {snapshot} = useShown(runId)
  const digits = useDigitsOf(snapshot?.strip.indices ?? [])
  const selected = useSelectedDigit()
  useStrip(runId, indices)
  if (!snapshot || !digits || snapshot.strip.indices.length === 0)
    return <Waiting room={css.reconstructions} />
  const {strip, digitErrors} = snapshot
  const others = () => actions.lookAt(runId, {strip: nextOfEach(digits.labels, strip.indices)})
  return (
    <Reconstructions
      language={language}
      strip={strip}
      images={digits.images}
      labels={digits.labels}
      digitErrors={digitErrors}
      selected={selected}
      onSelect={selectDigit}
      {...(indices
        ? {}
        : {
            actions: (
              <button type="button" onClick={others}>
                {words.others}
              </button>
            ),
          })}
      {...named}
    />
  )
}

/** Has a run's snapshots show these test examples; without any, a digit of each kind unless it shows some already. */
export function useStrip(runId: RunId, indices?: readonly number[]): void {
  const generation = useRun(runId, (run) => run.generation)
  useEffect(() => {
    if (generation === undefined) return
    const {length} = store.getState().runs[runId]?.watch.strip ?? []
    if (indices) actions.lookAt(runId, {strip: indices})
    else if (length === 0) actions.lookAt(runId, {strip: oneOfEach})
  }, [runId, indices, generation])
}
