import type {MDXContent} from 'mdx/types'
import {type ComponentType, useEffect, useRef} from 'react'
import {useLesson} from '../context'
import type {Scene} from '../lesson'
import {Prose} from '../Prose'
import {words as around} from '../words'
import css from './Handout.module.css'
import {Lines} from './Lines'
import {figuresOf, words} from './words'

interface HandoutSceneProps {
  readonly scene: Scene
  readonly number: number
  readonly prose: Readonly<Record<string, ComponentType>>
  readonly Text: MDXContent
  /** Its figures as they stood; null until they are ready. */
  readonly figures: HTMLElement | null
}

/** A scene on paper: what it says and asks, its figures, and room for an answer where it asks for a prediction. */
export function HandoutScene({scene, number, prose, Text, figures}: HandoutSceneProps) {
  const {language} = useLesson()
  const {prediction, task} = scene
  return (
    <section className={css.scene} aria-labelledby={`handout-${scene.id}`}>
      <div className={css.text}>
        <h2 id={`handout-${scene.id}`}>
          <span>{number}</span> {scene.title[language]}
        </h2>
        <Prose Text={Text} scene={scene.id} answered={!prediction} parts={prose} />
        {task && (
          <p className={css.task}>
            <b>{around.task[language]}.</b> {task.say[language]}
          </p>
        )}
        {prediction && (
          <div className={css.task}>
            <p>
              <b>{around.predict[language]}.</b> {prediction.say[language]}
            </p>
            <Lines label={words.prediction[language]} count={3} />
            <Lines label={words.observed[language]} count={2} />
          </div>
        )}
      </div>
      <div className={`${css.drawn} ${css.onPaper}`} role="img" aria-label={figuresOf(scene.title)[language]}>
        {figures && <Copy figures={figures} />}
      </div>
    </section>
  )
}

function Copy({figures}: {readonly figures: HTMLElement}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.replaceChildren(figures), [figures])
  return <div ref={place} inert />
}
