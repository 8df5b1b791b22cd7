import {memo} from 'react'
import {Reconstructions} from '../../charts'
import type {Digits} from '../../contract/data'
import {actions, useLab} from '../../lab/hooks'
import {useLanguage, useWords} from '../../messages/language'
import {runId, usePlaygroundRun} from './run'
import {Waiting} from './Waiting'

const choose = (index: number) => actions.select({kind: 'test', index})

/** Another test digit of each kind: the next one after those that are shown. */
function others({labels}: Digits, shown: readonly number[]): number[] {
  return shown.map((index) => {
    const digit = labels[index] ?? 0
    const next = labels.indexOf(digit, index + 1)
    return next < 0 ? labels.indexOf(digit) : next
  })
}

/** Test digits, what came back, and where it is wrong. */
export const StripPart = memo(function StripPart({digits}: {readonly digits: Digits | null}) {
  const language = useLanguage()
  const words = useWords().playground
  const snapshot = usePlaygroundRun((run) => run.snapshot)
  const selected = useLab(({selection}) => (selection?.kind === 'test' ? selection.index : null))
  if (!digits || !snapshot) return <Waiting name="strip" text={digits ? words.waiting : words.noDigits} />
  return (
    <Reconstructions
      language={language}
      strip={snapshot.strip}
      images={digits.images}
      labels={digits.labels}
      digitErrors={snapshot.digitErrors}
      selected={selected}
      onSelect={choose}
      actions={
        <button
          type="button"
          onClick={() => actions.lookAt(runId, {strip: others(digits, snapshot.strip.indices)})}
        >
          {words.strip.others}
        </button>
      }
    />
  )
})
