import {DigitImage} from '../../../charts/parts/DigitImage'
import {useLanguage} from '../../../messages/language'
import {landAlong} from '../maths/land'
import {type Playhead, usePlayhead} from '../state/playhead'
import type {Ground} from '../state/use-ground'
import type {Path} from '../state/use-path'
import css from '../View.module.css'
import {nowText, words} from '../words'
import type {Strip} from './strips'

interface NowProps {
  readonly strips: readonly Strip[]
  readonly path: Path
  readonly way: 'straight' | 'spherical'
  readonly ground: Ground
  readonly playhead: Playhead
}

/** The frames at the playhead, large, one of each way; and in words where one is. */
export function Now({strips, path, way, ground, playhead}: NowProps) {
  const language = useLanguage()
  const t = usePlayhead(playhead)
  const size = path.codeSize
  const {codes} = path[way]
  const frame = Math.round(t * (codes.length / size - 1))
  const [land] =
    ground.settlers.size === size
      ? landAlong(ground.settlers, codes.subarray(frame * size, (frame + 1) * size))
      : []
  return (
    <section className={css.now} aria-label={words.now[language]}>
      {strips.map(({id, name, tone, frames}) => (
        <div key={id}>
          <DigitImage label={name} pixels={frames?.subarray(frame * 784, (frame + 1) * 784) ?? blank} />
          <span data-tone={tone}>{name}</span>
        </div>
      ))}
      <p>{land && nowText(t.toFixed(2), land.label, land.distance > ground.lonely)[language]}</p>
    </section>
  )
}

const blank = new Float32Array(784)
