import type {MDXContent} from 'mdx/types'
import type {ComponentType} from 'react'
import {useLesson} from '../context'
import {EndNotes} from '../ends/EndNotes'
import type {Ends} from '../ends/ends'
import type {Scene} from '../lesson'
import {Prose} from '../Prose'
import {sceneCount, words} from '../words'
import css from './Notes.module.css'
import {clock} from './use-elapsed'

interface NotesProps {
  readonly at: number
  readonly scenes: readonly Scene[]
  readonly ends: Ends | null
  readonly prose: Readonly<Record<string, ComponentType>>
  readonly Text: MDXContent
  /** Since presenting began. */
  readonly seconds: number
}

/** For the presenter alone: the time, all that the scene says, and what comes next. */
export function Notes({at, scenes, ends, prose, Text, seconds}: NotesProps) {
  const {language} = useLesson()
  const [scene, next] = [scenes[at], scenes[at + 1]]
  if (!scene) return null
  return (
    <main className={css.notes}>
      <p className={css.clock}>
        <span>{clock(seconds)}</span>
        <span>{sceneCount(at + 1, scenes.length)[language]}</span>
      </p>
      <h1>{scene.title[language]}</h1>
      {ends && scene.end ? (
        <EndNotes ends={ends} end={scene.end} />
      ) : (
        <Prose Text={Text} scene={scene.id} answered parts={prose} />
      )}
      {scene.task && <p>{scene.task.say[language]}</p>}
      {next && (
        <p className={css.next}>
          {words.upNext[language]} {next.title[language]}
        </p>
      )}
    </main>
  )
}
