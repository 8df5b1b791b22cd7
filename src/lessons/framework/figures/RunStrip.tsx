import {useEffect} from 'react'
import {Reconstructions} from '../../../charts/reconstructions/Reconstructions'
import {actions, useLab, useRun} from '../../../lab/hooks'
import {useLesson} from '../context'
import type {LessonRun} from '../lesson'
import {useShown} from '../timeline/use-timeline'
import {selectDigit, useSelectedDigit} from './selection'
import {Waiting} from './Waiting'

interface RunStripProps {
  readonly run: LessonRun
  /** Test digits by index. */
  readonly indices: readonly number[]
  readonly name?: string
}

/** Test digits and what a run makes of them; the mean error of each digit. */
export function RunStrip({run, indices, name}: RunStripProps) {
  const {language} = useLesson()
  const {snapshot} = useShown(run.runId)
  const digits = useLab((state) => state.digits)
  const selected = useSelectedDigit()
  const there = useRun(run.runId, (run) => run.generation)
  useEffect(() => {
    if (there !== undefined) actions.lookAt(run.runId, {strip: indices})
  }, [run.runId, indices, there])
  if (!snapshot || !digits || snapshot.strip.indices.length === 0) return <Waiting />
  return (
    <Reconstructions
      language={language}
      strip={snapshot.strip}
      images={digits.images}
      labels={digits.labels}
      digitErrors={snapshot.digitErrors}
      selected={selected}
      onSelect={selectDigit}
      {...(name === undefined ? {} : {name})}
    />
  )
}
