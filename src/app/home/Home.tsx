import {useEffect, useMemo, useState} from 'react'
import {actions} from '../../lab/hooks'
import type {Stroke} from '../../lab/store/state'
import {lessonList} from '../../lessons/index'
import {strokesToImage} from '../../maths/strokes'
import {useWords} from '../../messages/language'
import {buttonLook} from '../../ui/Button'
import {Mark} from '../../ui/Mark'
import {LessonCards} from '../lessons/LessonCards'
import {CodeMap} from './CodeMap'
import css from './Home.module.css'
import {HomeFigure} from './HomeFigure'
import {useDemonstration} from './useDemonstration'
import {useHomeModel} from './useHomeModel'

interface HomeProps {
  /** Fetches, while nothing else is to be done, what the person is likely to want next. */
  readonly onIdle: () => void
}

/** The first page: a trained autoencoder, alive under the pen. */
export function Home({onIdle}: HomeProps) {
  const words = useWords().home
  const model = useHomeModel()
  const [own, setOwn] = useState<readonly Stroke[] | null>(null)
  const shown = useDemonstration(own === null)
  const strokes = own ?? shown
  const pixels = useMemo(() => strokesToImage(strokes), [strokes])
  const layers = useMemo(
    () => (typeof model === 'string' ? null : model.activations(pixels)),
    [model, pixels],
  )
  const code = layers?.[(layers.length - 1) / 2] ?? null
  useIdle(onIdle)

  const draw = (drawn: readonly Stroke[]) => {
    setOwn(drawn)
    actions.draw(drawn.length > 0 ? {strokes: drawn, pixels: strokesToImage(drawn)} : null)
  }
  return (
    <div className={css.home}>
      <div className={css.opening}>
        <h1>{words.title}</h1>
        <p className={css.lead}>{words.lead}</p>
        <div className={css.ways}>
          <a className={buttonLook('strong')} href="#/playground">
            <Mark size="1.2em" />
            {words.train}
          </a>
          {lessonList.length > 0 && (
            <a className={buttonLook()} href="#/lessons">
              {words.lessons}
            </a>
          )}
          <span className={css.small}>{words.trainHelp}</span>
        </div>
      </div>
      <HomeFigure
        {...{strokes, pixels, layers}}
        demonstration={own === null}
        onStrokes={draw}
        sizes={typeof model === 'string' ? [] : model.sizes}
      />
      {typeof model === 'string' ? (
        <p className={css.small} role={model === 'failed' ? 'alert' : undefined}>
          {words[model]}
        </p>
      ) : (
        <section className={css.mapPart}>
          <div className={css.mapText}>
            <h2>{words.mapTitle}</h2>
            <p>{words.mapText}</p>
          </div>
          <CodeMap model={model} code={code} />
        </section>
      )}
      {lessonList.length > 0 && (
        <section className={css.lessons}>
          <h2>{words.lessonsTitle}</h2>
          <LessonCards />
        </section>
      )}
    </div>
  )
}

/** Calls once, when the browser has had time to spare. */
function useIdle(action: () => void): void {
  useEffect(() => {
    const wait = globalThis.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 2000))
    const timer = setTimeout(() => wait(action), 3000)
    return () => clearTimeout(timer)
  }, [action])
}
