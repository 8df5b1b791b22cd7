import {useMemo} from 'react'
import {DigitImage} from '../../charts/parts/DigitImage'
import {corrupt} from '../../maths/noise'
import {randomStream} from '../../maths/random'
import type {PictureProps} from '../framework/pictures/picture'
import {digitAt, sketched} from '../framework/pictures/sketched'
import {useShippedNet} from '../framework/pictures/use-shipped-net'

const seconds = 3
const draws = 3

/** A digit under ever new noise, and what a net that has learnt to take noise away makes of it. */
export default function DenoisingPicture({time}: PictureProps) {
  const net = useShippedNet('denoising-32')
  const digit = digitAt(time / seconds)
  const draw = Math.floor(time * draws)
  const noisy = useMemo(() => {
    const image = sketched(digit).slice()
    corrupt({kind: 'gaussian', level: 0.5}, image, 1, randomStream(draw, 'picture'))
    return image
  }, [digit, draw])
  const clean = useMemo(() => (net ? net.decode(net.encode(noisy)) : noisy), [net, noisy])
  return (
    <>
      <DigitImage pixels={noisy} />
      <DigitImage pixels={clean} />
    </>
  )
}
