/**
 * What the pen loses: scanned digits drawn again with the pad's pen and read by their nearest neighbour, each thing
 * that parts a drawing from a scan alone; and forms of digits that MNIST seldom has.
 */
import {type Digits, pixels} from '../src/contract/data'
import {randomStream} from '../src/maths/random'
import {mean} from '../src/maths/statistics'
import {strokesToImage} from '../src/maths/strokes'
import {forms, variedForm} from './pen/forms'
import {hands} from './pen/hands'
import {Judge} from './pen/judge'
import {writtenOf} from './pen/trace'

/** Shares of drawings that are read rightly, and their ink: the mean pixel. */
export interface PenRow {
  readonly name: string
  readonly count: number
  readonly pixels: number
  readonly code: number
  readonly ink: number
}

export interface Pen {
  /** One set of scanned digits, as they are and drawn again. */
  readonly hands: readonly PenRow[]
  readonly forms: readonly PenRow[]
}

interface Drawn {
  readonly digit: number
  readonly image: Float32Array
}

/** `count` test digits, as many of each. */
export async function penOf(count: number): Promise<Pen> {
  const judge = await Judge.open()
  const chosen = evenly(judge.test, count)
  const scans = chosen.map(({image, digit}) => ({digit, image: image.map((ink) => ink / 255)}))
  const written = chosen.map(({image, digit}) => ({digit, written: writtenOf(image)}))
  const again = hands.map(({name, draw}) => {
    const random = randomStream(1, name)
    return row(
      judge,
      name,
      written.map(({digit, written}) => ({digit, image: draw(written, random)})),
    )
  })
  const others = forms.map((form) => {
    const random = randomStream(1, form.name)
    const drawn = Array.from({length: 20}, () => strokesToImage(variedForm(form, random)))
    return row(
      judge,
      form.name,
      drawn.map((image) => ({digit: form.digit, image})),
    )
  })
  return {hands: [row(judge, 'scanned, as it is', scans), ...again], forms: others}
}

function row(judge: Judge, name: string, drawn: readonly Drawn[]): PenRow {
  console.error(`pen: ${name} …`)
  const read = drawn.map(({image, digit}) => ({...judge.read(image), digit}))
  const share = (by: 'pixels' | 'code') => mean(read.map((one) => (one[by] === one.digit ? 1 : 0)))
  return {
    name,
    count: drawn.length,
    pixels: share('pixels'),
    code: share('code'),
    ink: mean(drawn.map(({image}) => mean(image))),
  }
}

/** The first test digits of every label. */
function evenly({images, labels}: Digits, count: number): Drawn[] {
  return Array.from({length: 10}, (_, digit) => digit).flatMap((digit) => {
    const places = [...labels.keys()].filter((i) => labels[i] === digit).slice(0, Math.ceil(count / 10))
    return places.map((i) => ({
      digit,
      image: Float32Array.from(images.subarray(i * pixels, (i + 1) * pixels)),
    }))
  })
}
