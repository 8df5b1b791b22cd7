import 'katex/dist/katex.min.css'
import type {MDXContent} from 'mdx/types'
import {type ComponentType, createContext, type ReactNode, use, useMemo} from 'react'
import {useLesson} from './context'
import css from './Prose.module.css'
import {Term} from './Term'
import {words} from './words'

const CurrentScene = createContext({id: '', answered: true})

/** In a lesson's text: the prose of one scene. */
function Scene({id, children}: {readonly id: string; readonly children: ReactNode}) {
  return use(CurrentScene).id === id ? children : null
}

/** In a scene that asks for a prediction: what would give the answer away, and stands there once it is locked. */
function Answered({children}: {readonly children: ReactNode}) {
  return use(CurrentScene).answered ? children : null
}

/** What goes further than the scene's one idea, folded away. */
function More({children}: {readonly children: ReactNode}) {
  const {language, printed} = useLesson()
  if (printed) return <div className={css.more}>{children}</div>
  return (
    <details className={css.more}>
      <summary>{words.more[language]}</summary>
      {children}
    </details>
  )
}

interface ProseProps {
  /** The whole lesson's text, of which one scene is shown. */
  readonly Text: MDXContent
  readonly scene: string
  /** Whether nothing is left to be predicted. */
  readonly answered: boolean
  /** The lesson's own components. */
  readonly parts: Readonly<Record<string, ComponentType>>
}

/** What a scene says. */
export function Prose({Text, scene, answered, parts}: ProseProps) {
  const components = useMemo(() => ({...parts, Scene, Answered, More, Term}), [parts])
  const current = useMemo(() => ({id: scene, answered}), [scene, answered])
  return (
    <div className={css.prose}>
      <CurrentScene value={current}>
        <Text components={components} />
      </CurrentScene>
    </div>
  )
}
