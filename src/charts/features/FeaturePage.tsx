import figureStyles from '../parts/Figure.module.css'
import styles from './Features.module.css'
import type {FeaturesWords} from './Features.words'
import {FeatureTiles} from './FeatureTiles'
import type {FeatureImages, pageOf} from './feature-images'
import {Section} from './Section'
import {SignedKey} from './SignedKey'

interface FeaturePageProps {
  readonly text: FeaturesWords
  readonly name: string
  readonly images: FeatureImages
  readonly shown: ReturnType<typeof pageOf>
  /** The end of the colour scale; null while there are no weights. */
  readonly most: number | null
  readonly nameOf: (feature: number) => string
  readonly marked: number | null
  readonly onMark: (feature: number | null) => void
  /** So many pages on, or back. */
  readonly onTurn: (pages: 1 | -1) => void
}

/** The features beside the image, as many as a page holds, and the colour scale. */
export function FeaturePage(props: FeaturePageProps) {
  const {text, name, images, shown, most, nameOf, marked, onMark, onTurn} = props
  const {features} = shown
  return (
    <Section name={name} tools={<Pager {...{text, shown, onTurn}} count={images.count} />}>
      {most !== null && (
        <>
          <FeatureTiles {...{name, features, most, nameOf, marked, onMark}} image={images.image} />
          <SignedKey most={most} />
        </>
      )}
    </Section>
  )
}

interface PagerProps extends Pick<FeaturePageProps, 'text' | 'shown' | 'onTurn'> {
  readonly count: number
}

/** Turns the pages, where there are several. */
function Pager({text, shown: {pages, first, features}, count, onTurn}: PagerProps) {
  if (pages < 2) return null
  const end = first + features.length
  return (
    <span className={`${styles.pager} ${figureStyles.buttons}`}>
      <span data-text>{text.range(first + 1, end, count)}</span>
      <button type="button" disabled={first === 0} onClick={() => onTurn(-1)}>
        {text.back}
      </button>
      <button type="button" disabled={end >= count} onClick={() => onTurn(1)}>
        {text.more}
      </button>
    </span>
  )
}
