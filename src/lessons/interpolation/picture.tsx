import {useMemo} from 'react'
import {DigitImage} from '../../charts/parts/DigitImage'
import {straight} from '../../maths/interpolation'
import type {PictureProps} from '../framework/pictures/picture'
import {backAndForth, digitAt, sketched} from '../framework/pictures/sketched'
import {useShippedNet} from '../framework/pictures/use-shipped-net'

const seconds = 6

/** Halfway between two digits: in code they become one another, in pixels both lie there. */
export default function InterpolationPicture({time}: PictureProps) {
  const net = useShippedNet('dense-2')
  const place = 2 * Math.floor(time / seconds)
  const [from, to] = [sketched(digitAt(place)), sketched(digitAt(place + 1))]
  const ends = useMemo(() => (net ? ([net.encode(from), net.encode(to)] as const) : null), [net, from, to])
  const t = backAndForth(time, seconds)
  return (
    <>
      <DigitImage pixels={net && ends ? net.decode(straight(ends[0], ends[1], t)) : from} />
      <DigitImage pixels={straight(from, to, t)} />
    </>
  )
}
