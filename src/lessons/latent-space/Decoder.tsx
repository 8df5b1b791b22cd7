import {useState} from 'react'
import {DigitImage} from '../../charts/parts/DigitImage'
import {figure} from '../../charts/parts/format'
import {LatentSpaceFigure} from '../../figures/latent-space/LatentSpaceFigure'
import {selectPlace} from '../../figures/selection'
import {actions, useLab, useRun} from '../../lab/hooks'
import {selectedName} from '../../lab/store/traces'
import {useLanguage} from '../../messages/language'
import type {LessonRun} from '../framework/lesson'
import {Numbers} from './Numbers'
import css from './View.module.css'
import {placeText, words} from './words'

interface DecoderProps {
  readonly run: LessonRun
  /** Whether there is a point to drag; else places are clicked. */
  readonly drag: boolean
  readonly onMilestone: (milestone: string) => void
}

interface Place {
  readonly position: Float32Array
  readonly image: Float32Array | null
}

/** The map, and what the decoder draws at a place of it. */
export function Decoder({run, drag, onMilestone}: DecoderProps) {
  const language = useLanguage()
  const chosen = useLab(({selection}) => (selection?.kind === 'point' ? selection : null))
  const trace = useRun(run.runId, ({traces}) => traces[selectedName])
  const [dragged, setDragged] = useState<Place | null>(null)
  const coded: Place | null = trace ? {position: trace.position, image: trace.reconstruction} : null
  const clicked: Place | null = chosen && {
    position: Float32Array.from(chosen.position),
    image: chosen.image,
  }
  // The walk begins where one is: at the place clicked before, or at the code of the digit chosen.
  const start = clicked ?? coded
  const point = drag ? (dragged ?? start) : clicked

  const move = async (position: Float32Array) => {
    setDragged((now) => ({position, image: now?.image ?? start?.image ?? null}))
    const image = await actions.decodeAt(run.runId, position, 'drag')
    if (!image) return
    setDragged((now) => now && {...now, image})
    onMilestone('dragged')
  }
  const place = (position: Float32Array) => {
    onMilestone('decoded')
    if (drag) void move(position)
    else void selectPlace(run.runId, position)
  }
  const handle = point && {id: 'drag', position: point.position, label: words.drag[language]}
  return (
    <div className={css.decoder}>
      <LatentSpaceFigure
        runId={run.runId}
        onPlace={place}
        {...(drag && handle ? {marks: [handle], onMove: (_, position) => void move(position)} : {})}
      />
      <div className={css.decoded}>
        <DigitImage label={words.decodedImage[language]} pixels={point?.image ?? blank} />
        <p>
          {point
            ? placeText(Array.from(point.position, (value) => figure(value)).join(', '))[language]
            : words.nothingYet[language]}
        </p>
        <Numbers run={run} position={point?.position ?? start?.position ?? null} onPlace={place} />
      </div>
    </div>
  )
}

const blank = new Float32Array(784)
