import {type KeyboardEvent, type ReactNode, useId, useState} from 'react'
import css from './FigureTabs.module.css'

interface FigureTab {
  readonly id: string
  readonly label: string
  readonly figure: () => ReactNode
}

const moves: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1}

/** Figures that share a place on the screen, one at a time. */
export function FigureTabs({tabs}: {readonly tabs: readonly FigureTab[]}) {
  const base = useId()
  const [chosen, setChosen] = useState(tabs[0]?.id)
  const at = Math.max(
    0,
    tabs.findIndex(({id}) => id === chosen),
  )
  const shown = tabs[at]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabs[(at + (moves[event.key] ?? 0) + tabs.length) % tabs.length]
    if (!next || moves[event.key] === undefined) return
    event.preventDefault()
    setChosen(next.id)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  if (!shown) return null
  return (
    <>
      <div role="tablist" tabIndex={-1} className={css.tabs} onKeyDown={onKeyDown}>
        {tabs.map(({id, label}) => (
          <button
            key={id}
            type="button"
            role="tab"
            data-tab={id}
            id={`${base}-${id}`}
            aria-selected={id === shown.id}
            aria-controls={`${base}-panel`}
            tabIndex={id === shown.id ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${shown.id}`}>
        {shown.figure()}
      </div>
    </>
  )
}
