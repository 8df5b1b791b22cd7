/** Views of a run beside those of the first screen, in the order in which they stand below them. */
import {type ComponentType, type ReactNode, useEffect, useRef, useState} from 'react'
import type {ModelDescription} from '../../contract/description'
import type {RunId} from '../../contract/spec'
import {FeaturesFigure} from '../../figures/features/FeaturesFigure'
import {SamplesFigure} from '../../figures/samples/SamplesFigure'
import {TraversalsFigure} from '../../figures/traversals/TraversalsFigure'
import css from './views.module.css'

export interface View {
  readonly id: string
  readonly figure: ComponentType<{readonly runId: RunId}>
  /** Whether a model has anything to show in it. */
  readonly offered: (model: ModelDescription) => boolean
  /** Whether it takes the whole width of the page. */
  readonly wide?: boolean
}

export const views: readonly View[] = [
  {id: 'samples', figure: SamplesFigure, offered: ({offers}) => offers.includes('decode'), wide: true},
  {
    id: 'traversals',
    figure: TraversalsFigure,
    offered: ({offers}) => offers.includes('encode') && offers.includes('decode'),
    wide: true,
  },
  {id: 'features', figure: FeaturesFigure, offered: ({offers}) => offers.includes('encode'), wide: true},
]

/** How far below the window a view is got ready. */
const near = '400px'

/** Shows a part of the page from the moment on when it first comes near the window: what nobody sees costs nothing. */
export function WhenNear({children}: {readonly children: ReactNode}) {
  const place = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element || shown) return
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setShown(true),
      {rootMargin: near},
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [shown])
  return (
    <div ref={place} className={shown ? undefined : css.place}>
      {shown && children}
    </div>
  )
}
