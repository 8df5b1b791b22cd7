import {useSay} from '../../messages/language'
import type {Effect} from '../../variants/parameters'
import {words} from '../words'
import css from './EffectMark.module.css'

/** When a change counts: a full dot, a dot half full, an hourglass to be turned. Told by shape, then by colour. */
const shapes: Readonly<Record<Effect, string>> = {
  now: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z',
  batch: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3ZM8 4.5a3.5 3.5 0 0 1 0 7Z',
  weights: 'M3.5 2.5h9c0 3-3.2 3.9-3.2 5.5s3.2 2.5 3.2 5.5h-9c0-3 3.2-3.9 3.2-5.5S3.5 5.5 3.5 2.5Z',
}

interface EffectMarkProps {
  readonly effect: Effect
  readonly id?: string
}

export function EffectMark({effect, id}: EffectMarkProps) {
  const say = useSay()
  return (
    <span id={id} className={`${css.mark} ${css[effect]}`} title={say(words.effectHelp[effect])}>
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
        <path d={shapes[effect]} fillRule="evenodd" />
      </svg>
      {say(words.effect[effect])}
    </span>
  )
}
