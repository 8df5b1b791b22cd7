import {type KeyboardEvent, useRef, useState} from 'react'
import {SignedImage} from '../parts/DigitImage'
import styles from './Features.module.css'

interface TilesProps {
  readonly name: string
  /** Which features are shown. */
  readonly features: readonly number[]
  readonly image: (feature: number) => Float32Array
  /** The end of the colour scale. */
  readonly most: number
  readonly nameOf: (feature: number) => string
  readonly marked?: number | null
  /** Without it they are only looked at. */
  readonly onMark?: (feature: number | null) => void
}

const strides: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
}

/** Features as small images, one of which can be marked; arrow keys go from one to the next. */
export function FeatureTiles({name, features, image, most, nameOf, marked = null, onMark}: TilesProps) {
  const place = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const within = Math.min(at, features.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const stride = strides[event.key]
    if (stride === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(features.length - 1, within + stride))
    setAt(next)
    place.current?.querySelectorAll('button')[next]?.focus()
  }
  if (!onMark)
    return (
      <div className={styles.tiles}>
        {features.map((feature) => (
          <SignedImage key={feature} values={image(feature)} most={most} label={nameOf(feature)} />
        ))}
      </div>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div ref={place} role="group" aria-label={name} className={styles.tiles} onKeyDown={onKeyDown}>
      {features.map((feature, i) => (
        <button
          key={feature}
          type="button"
          aria-label={nameOf(feature)}
          title={nameOf(feature)}
          aria-pressed={feature === marked}
          tabIndex={i === within ? 0 : -1}
          onFocus={() => setAt(i)}
          onClick={() => onMark(feature === marked ? null : feature)}
        >
          <SignedImage values={image(feature)} most={most} />
        </button>
      ))}
    </div>
  )
}
