import type {ReactNode} from 'react'
import {useLesson} from './context'
import type {Scene} from './lesson'
import css from './Outline.module.css'
import {useProgress} from './progress'
import {sceneCount, words} from './words'

interface OutlineProps {
  readonly slug: string
  readonly scenes: readonly Scene[]
  readonly at: number
  readonly addressOf: (id: string) => string
  /** What stands below the scenes. */
  readonly children: ReactNode
}

/** All scenes by title, the present one marked, those done ticked. Beside the lesson where there is room. */
export function Outline({slug, scenes, at, addressOf, children}: OutlineProps) {
  const {language} = useLesson()
  const {done} = useProgress(slug)
  return (
    <details className={css.outline}>
      <summary>
        {words.outline[language]}
        <span className={css.count}>{sceneCount(at + 1, scenes.length)[language]}</span>
      </summary>
      <nav aria-label={words.outline[language]}>
        <ol>
          {scenes.map(({id, title}, index) => (
            <li key={id} data-done={done.includes(id)}>
              <a
                href={addressOf(id)}
                aria-current={index === at ? 'step' : undefined}
                onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
              >
                {title[language]}
              </a>
              {done.includes(id) && <span className={css.hidden}>{words.done[language]}</span>}
            </li>
          ))}
        </ol>
        {children}
      </nav>
    </details>
  )
}
