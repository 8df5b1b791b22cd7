import 'katex/dist/katex.min.css'
import type {MDXContent} from 'mdx/types'
import {type ComponentType, createContext, type ReactNode, use, useMemo} from 'react'
import css from './Prose.module.css'

const CurrentScene = createContext('')

/** In a lesson's text: the prose of one scene. */
function Scene({id, children}: {readonly id: string; readonly children: ReactNode}) {
  return use(CurrentScene) === id ? children : null
}

interface ProseProps {
  /** The whole lesson's text, of which one scene is shown. */
  readonly Text: MDXContent
  readonly scene: string
  /** The lesson's own components. */
  readonly parts: Readonly<Record<string, ComponentType>>
}

/** What a scene says. */
export function Prose({Text, scene, parts}: ProseProps) {
  const components = useMemo(() => ({...parts, Scene}), [parts])
  return (
    <div className={css.prose}>
      <CurrentScene value={scene}>
        <Text components={components} />
      </CurrentScene>
    </div>
  )
}
