import {type ReactNode, useEffect, useId, useRef, useState} from 'react'
import {glossary} from '../../messages/glossary'
import {useLesson} from './context'
import css from './Term.module.css'

/** Room between a term and its definition, and between that and the edge of the screen, in pixels. */
const gap = 6

/** In prose: a term at its first use. Its definition opens under the pointer, at focus and at a tap. */
export function Term({id, children}: {readonly id: string; readonly children: ReactNode}) {
  const {language, printed} = useLesson()
  const entry = glossary[id]?.[language]
  const button = useRef<HTMLSpanElement>(null)
  const note = useRef<HTMLSpanElement>(null)
  const name = useId()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const [from, shown] = [button.current, note.current]
    if (!open || !from || !shown) return
    shown.showPopover()
    place(shown, from)
    const close = () => setOpen(false)
    const closeOutside = ({target}: Event) => {
      if (!(target instanceof Node && from.contains(target))) close()
    }
    window.addEventListener('scroll', close, {capture: true, passive: true})
    document.addEventListener('pointerdown', closeOutside)
    return () => {
      window.removeEventListener('scroll', close, {capture: true})
      document.removeEventListener('pointerdown', closeOutside)
      shown.hidePopover()
    }
  }, [open])
  if (!entry || printed) return children
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button is a box, from which the comma behind it would part. */}
      <span
        ref={button}
        role="button"
        tabIndex={0}
        className={css.term}
        aria-expanded={open}
        aria-describedby={name}
        onPointerEnter={({pointerType}) => pointerType === 'mouse' && setOpen(true)}
        onPointerLeave={({pointerType}) => pointerType === 'mouse' && setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          const opens = event.key === 'Enter' || event.key === ' '
          if (!opens && !(event.key === 'Escape' && open)) return
          // It opens or closes the definition, and does nothing else.
          event.preventDefault()
          event.stopPropagation()
          setOpen(opens)
        }}
      >
        {children}
      </span>
      <span ref={note} id={name} popover="manual" role="tooltip" className={css.definition}>
        {entry.definition}
      </span>
    </>
  )
}

/** Below the term, or above it where there is no room, and within the screen. */
function place(note: HTMLElement, term: HTMLElement): void {
  const line = term.getClientRects()[0] ?? term.getBoundingClientRect()
  const {width, height} = note.getBoundingClientRect()
  const below = line.bottom + gap
  const top = below + height + gap <= window.innerHeight ? below : line.top - gap - height
  const left = Math.max(gap, Math.min(line.left, document.documentElement.clientWidth - width - gap))
  note.style.top = `${top}px`
  note.style.left = `${left}px`
}
