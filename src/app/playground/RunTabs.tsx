import {type KeyboardEvent, type ReactNode, useId} from 'react'
import {RunLetter} from '../../charts/parts/RunLetter'
import type {RunId} from '../../contract/spec'
import {useRun} from '../../lab/hooks'
import {useSay, useWords} from '../../messages/language'
import {requireVariant} from '../../variants/spec'
import css from './Pair.module.css'
import {labelOf} from './run'

interface RunTabsProps {
  readonly ids: readonly [RunId, RunId]
  readonly shown: RunId
  readonly onShow: (id: RunId) => void
  readonly children: ReactNode
}

/** Which of the two runs is to be changed. */
export function RunTabs({ids, shown, onShow, children}: RunTabsProps) {
  const words = useWords().comparison
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const other = ids[0] === shown ? ids[1] : ids[0]
    onShow(other)
    event.currentTarget.querySelector<HTMLElement>(`[data-order="${labelOf(other).order}"]`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={words.which} className={css.tabs} onKeyDown={onKeyDown}>
        {ids.map((run) => (
          <Tab key={run} run={run} panel={id} selected={run === shown} onSelect={() => onShow(run)} />
        ))}
      </div>
      <div role="tabpanel" id={id} aria-label={words.run(labelOf(shown).letter)}>
        {children}
      </div>
    </>
  )
}

interface TabProps {
  readonly run: RunId
  readonly panel: string
  readonly selected: boolean
  readonly onSelect: () => void
}

function Tab({run, panel, selected, onSelect}: TabProps) {
  const words = useWords().comparison
  const say = useSay()
  const label = labelOf(run)
  const spec = useRun(run, ({spec: standing}) => standing)
  return (
    <button
      type="button"
      role="tab"
      aria-label={words.run(label.letter)}
      aria-selected={selected}
      aria-controls={panel}
      tabIndex={selected ? 0 : -1}
      data-order={label.order}
      onClick={onSelect}
    >
      <RunLetter {...label} />
      <span>{spec && say(requireVariant(spec).title)}</span>
    </button>
  )
}
