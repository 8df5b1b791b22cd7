import type {TracedLayer} from '../../contract/trace'
import {channelOf, largestSize} from '../parts/colours'
import type {FeaturesWords} from './Features.words'
import {FeatureTiles} from './FeatureTiles'
import {pageOf} from './feature-images'
import {Section} from './Section'

interface MapsProps {
  readonly text: FeaturesWords
  readonly label: number | null
  /** `[height, width, channels]`. */
  readonly layer: TracedLayer
  /** Which convolution it is, from 1. */
  readonly number: number
  readonly marked?: number | null
  /** Without it its maps are only looked at. */
  readonly onMark?: (map: number | null) => void
}

/** What a layer's filters find in the selected digit. */
export function LayerMaps({text, label, layer, number, ...marking}: MapsProps) {
  const {shape, values} = layer
  const [height = 0, width = 0, channels = 0] = shape
  const name = text.mapsOf(number, `${height} × ${width}`, label)
  return (
    <Section name={name}>
      <FeatureTiles
        name={name}
        features={pageOf(channels, 0).features}
        image={(map) => channelOf(values, channels, map)}
        most={largestSize(values)}
        nameOf={(map) => text.map(map + 1)}
        {...marking}
      />
    </Section>
  )
}
