import {useEffect, useState} from 'react'
import {useLanguage} from '../../../messages/language'
import {Button} from '../../../ui/Button'
import {Slider} from '../../../ui/Slider'
import css from '../View.module.css'
import {stepText, words} from '../words'

interface ReplayProps {
  /** The last step there is. */
  readonly last: number
  /** The step shown; null while the figure shows the run as it is. */
  readonly at: number | null
  readonly onAt: (at: number | null) => void
}

/** Milliseconds that the whole training takes when it is played. */
const duration = 6000

/** Goes back and forth through a training just done. */
export function Replay({last, at, onAt}: ReplayProps) {
  const language = useLanguage()
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    if (!playing) return
    const begun = performance.now()
    const show = (now: number) => {
      const share = (now - begun) / duration
      if (share >= 1) setPlaying(false)
      onAt(share >= 1 ? null : Math.max(0, share * last))
      frame = requestAnimationFrame(show)
    }
    let frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [playing, last, onAt])
  const move = (step: number) => {
    setPlaying(false)
    onAt(step >= last ? null : step)
  }
  const shown = Math.round(at ?? last)
  return (
    <div className={css.replay} data-save="no">
      <Button aria-disabled={last === 0} onClick={() => last > 0 && setPlaying(!playing)}>
        {words[playing ? 'stop' : 'replay'][language]}
      </Button>
      <Slider
        aria-label={words.replayStep[language]}
        aria-valuetext={stepText(shown)[language]}
        value={at ?? last}
        min={0}
        max={Math.max(1, last)}
        step={Math.max(1, last / 100)}
        onChange={move}
      />
      <span>{stepText(shown)[language]}</span>
    </div>
  )
}
