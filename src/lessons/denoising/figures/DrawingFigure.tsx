import {useMemo, useState} from 'react'
import {Waiting} from '../../../figures/Waiting'
import {actions, useLab} from '../../../lab/hooks'
import type {Stroke} from '../../../lab/store/state'
import {strokesToImage} from '../../../maths/strokes'
import {useLanguage} from '../../../messages/language'
import {DrawingPad} from '../../../ui/pad/DrawingPad'
import {drawingCaption} from '../captions'
import {DenoisedDigits, type Panel} from '../charts/denoised-digits/DenoisedDigits'
import {cleanDigits, noisy, rowError} from '../maths/noisy'
import {counts, type Mask, spoiled, untouched} from '../maths/spoil'
import {useBack} from '../state/use-back'
import type {Noise} from '../state/use-noise'
import type {Pair} from '../state/use-pair'
import css from '../View.module.css'
import {words} from '../words'
import {SpoilPad} from './SpoilPad'
import {useDigit} from './use-digit'

interface DrawingFigureProps {
  readonly pair: Pair
  readonly noise: Noise
  readonly onMilestone: (milestone: string) => void
}

const noStrokes: readonly Stroke[] = []

const draw = (strokes: readonly Stroke[]): void =>
  actions.draw(strokes.length === 0 ? null : {strokes, pixels: strokesToImage(strokes)})

/** The person's own digit (or, on clean paper, the test digit chosen), spoiled by hand, and what both nets make of it. */
export function DrawingFigure({pair, noise: {corruption, seed}, onMilestone}: DrawingFigureProps) {
  const language = useLanguage()
  const drawing = useLab((state) => state.drawing)
  const images = useLab((state) => state.digits?.images)
  const {chosen} = useDigit()
  const [mask, setMask] = useState<Mask>(untouched)
  const clean = useMemo(
    () => drawing?.pixels ?? (images ? cleanDigits(images, [chosen]) : null),
    [drawing, images, chosen],
  )
  const noise = useMemo(() => clean && noisy(clean, corruption, seed, 'drawing'), [clean, corruption, seed])
  const input = useMemo(() => clean && noise && spoiled(clean, noise, mask), [clean, noise, mask])
  const plain = useBack(pair.plain, input, 'drawing')
  const denoising = useBack(pair.denoising, input, 'drawing')
  if (!clean || !input) return <Waiting />

  const errorOf = (image: Float32Array | undefined) => (image ? rowError(image, clean, 0) : null)
  const errors = {plain: errorOf(plain?.back), denoising: errorOf(denoising?.back)}
  const panels: readonly Panel[] = [
    {id: 'noisy', name: words.noisy[language], image: input, error: errorOf(input), tone: 4},
    {id: 'plain', name: words.plainNet[language], image: plain?.back ?? null, error: errors.plain, tone: 1},
    {
      id: 'denoising',
      name: words.denoisingNet[language],
      image: denoising?.back ?? null,
      error: errors.denoising,
      tone: 0,
    },
    {id: 'clean', name: words.clean[language], image: clean, error: null, tone: 4},
  ]
  return (
    <div className={css.drawing}>
      <div className={css.hands}>
        <div className={css.hand}>
          <p>{words.picture[language]}</p>
          <DrawingPad
            strokes={drawing?.strokes ?? noStrokes}
            onStrokes={draw}
            invitation={words.drawHere[language]}
          />
        </div>
        <div className={css.hand}>
          <p>{words.spoil[language]}</p>
          <SpoilPad image={input} mask={mask} onMask={setMask} onMilestone={onMilestone} />
        </div>
      </div>
      <DenoisedDigits
        language={language}
        name={words.denoising[language]}
        caption={drawingCaption({...counts(mask), ...errors})[language]}
        file="denoising-drawing"
        panels={panels}
        across={2}
      />
    </div>
  )
}
