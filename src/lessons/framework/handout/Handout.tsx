import {useEffect, useMemo, useState} from 'react'
import {useLab} from '../../../lab/hooks'
import {Button, buttonLook} from '../../../ui/Button'
import {sceneAddress} from '../address'
import {LessonContext, useLesson} from '../context'
import {words as ending} from '../ends/words'
import type {LoadedLesson} from '../registry'
import css from './Handout.module.css'
import {HandoutEnd} from './HandoutEnd'
import {HandoutScene} from './HandoutScene'
import {QrCode} from './QrCode'
import {Stage} from './Stage'
import {making, words} from './words'

type Figures = Readonly<Record<string, HTMLElement>>

/** `#/lessons/<slug>/handout`: all scenes of a lesson on paper, with its runs as they stand. */
export default function Handout({lesson: loaded}: {readonly lesson: LoadedLesson}) {
  const here = useLesson()
  const {slug, language} = here
  const {lesson, ends, title} = loaded
  const address = useLab((state) => state.address)
  const [figures, setFigures] = useState<Figures>({})
  const printed = useMemo(() => ({...here, printed: true}), [here])
  useLightPaper()
  const next = lesson.scenes.find(({id}) => !(id in figures))
  const place = new URL(
    sceneAddress({...address, backend: 'auto', theme: null}, slug, null, false),
    location.href,
  )
  const count = Object.keys(figures).length
  return (
    <LessonContext value={printed}>
      <article className={css.handout} data-handout>
        <header className={css.controls}>
          <Button look="strong" aria-disabled={next !== undefined} onClick={() => !next && window.print()}>
            {words.print[language]}
          </Button>
          <a className={buttonLook()} href={sceneAddress(address, slug, null, false)}>
            {words.back[language]}
          </a>
          <p role="status">{next ? making(count, lesson.scenes.length)[language] : words.hint[language]}</p>
        </header>
        <section className={css.front} aria-labelledby="handout-title">
          <div>
            <h1 id="handout-title">{title[language]}</h1>
            <p>{loaded.summary[language]}</p>
            {ends && (
              <>
                <h2>{ending.able[language]}</h2>
                <ul>
                  {ends.able.map((one) => (
                    <li key={one.en}>{one[language]}</li>
                  ))}
                </ul>
                <h2>{ending.knows[language]}</h2>
                <ul>
                  {ends.knows.map(({say}) => (
                    <li key={say.en}>{say[language]}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div className={css.code}>
            <QrCode text={place.href} name={words.address[language]} />
            <p className={css.address}>{place.href}</p>
            <p className={css.name}>{words.name[language]}</p>
          </div>
        </section>
        {lesson.scenes.map((scene, at) => (
          <HandoutScene
            key={scene.id}
            {...{scene, number: at + 1, prose: lesson.prose, Text: loaded.text[language]}}
            figures={figures[scene.id] ?? null}
          />
        ))}
        {ends && <HandoutEnd ends={ends} />}
      </article>
      {next && (
        <Stage
          key={next.id}
          scene={next}
          onFrozen={(copy) => setFigures((now) => ({...now, [next.id]: copy}))}
        />
      )}
    </LessonContext>
  )
}

/** Paper is light, whatever the theme: figures are drawn in its colours. `data-paper` on the document says so. */
function useLightPaper(): void {
  useEffect(() => {
    const {dataset} = document.documentElement
    const before = dataset.theme
    dataset.paper = ''
    dataset.theme = 'light'
    return () => {
      delete dataset.paper
      if (before !== undefined) dataset.theme = before
    }
  }, [])
}
