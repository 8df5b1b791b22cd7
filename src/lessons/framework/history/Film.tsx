import {useEffect, useState} from 'react'
import type {Language} from '../../../contract/words'
import {Button} from '../../../ui/Button'
import {Slider} from '../../../ui/Slider'
import css from './Film.module.css'
import type {RunHistory} from './history'
import {useHistoryView} from './use-history'
import {momentText, words} from './words'

/** How long the whole film takes, in milliseconds. */
const filmLength = 10_000

interface FilmProps {
  readonly history: RunHistory
  readonly language: Language
  /** Somebody moved through the training. */
  readonly onMoved?: () => void
}

/** Goes back and forth through a training: a slider over its moments, and a button that plays them. */
export function Film({history, language, onMoved}: FilmProps) {
  const view = useHistoryView(history)
  const [playing, setPlaying] = useState(false)
  useEffect(() => history.want(), [history])
  const count = view?.moments.length ?? 0
  const at = view?.at ?? count - 1
  usePlaying(playing, setPlaying, history, count)
  if (!view || count < 2) return <p className={css.empty}>{words.empty[language]}</p>
  const moment = view.moments[at]
  const seek = (to: number) => {
    setPlaying(false)
    history.seek(Math.round(to))
    onMoved?.()
  }
  const play = () => {
    if (at >= count - 1) history.seek(0)
    setPlaying(!playing)
    onMoved?.()
  }
  return (
    <fieldset className={css.film}>
      <legend>{words.history[language]}</legend>
      <Button look="strong" onClick={play}>
        {words[playing ? 'pause' : 'play'][language]}
      </Button>
      <Slider
        aria-label={words.moment[language]}
        aria-valuetext={moment ? momentText(moment, language) : ''}
        value={at}
        min={0}
        max={count - 1}
        step={1}
        onChange={seek}
      />
      <Button aria-disabled={view.at === null} onClick={() => history.seek(null)}>
        {words.now[language]}
      </Button>
      <p className={css.moment}>
        {moment && momentText(moment, language)}
        {view.loaded < count && (
          <span>
            {' '}
            · {words.loading[language]} {view.loaded}/{count}
          </span>
        )}
      </p>
    </fieldset>
  )
}

/** Moves on by as many moments as the time since the last frame asks for. */
function usePlaying(
  playing: boolean,
  setPlaying: (playing: boolean) => void,
  history: RunHistory,
  count: number,
): void {
  useEffect(() => {
    if (!playing) return
    const from = history.view().at ?? 0
    const began = performance.now()
    let frame = requestAnimationFrame(function next(now) {
      const at = Math.min(count - 1, from + Math.floor(((now - began) / filmLength) * count))
      if (at !== history.view().at) history.seek(at)
      if (at >= count - 1) setPlaying(false)
      else frame = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing, setPlaying, history, count])
}
