import {extent} from 'd3'
import type {ActivityTrace} from '../../contract/trace'
import {figure} from '../parts/format'
import type {FeaturesWords} from './Features.words'
import type {FeatureImages} from './feature-images'

interface TableProps {
  readonly text: FeaturesWords
  readonly images: FeatureImages
  readonly features: readonly number[]
  /** What the units answer, where the features are units of the code. */
  readonly code: Float32Array | null
  readonly activity: ActivityTrace | null
}

/** The features that are shown, in numbers. */
export function FeatureTable({text, images, features, code, activity}: TableProps) {
  const {unit, lowest, highest, here, mean} = text.columns
  const said = (value: number | undefined) => (value === undefined ? '–' : figure(value))
  return (
    <table>
      <thead>
        <tr>
          {[unit, lowest, highest, ...(code ? [here, mean] : [])].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {features.map((feature) => {
          const [low, high] = extent(images.image(feature))
          return (
            <tr key={feature}>
              <th scope="row">{feature + 1}</th>
              <td>{said(low)}</td>
              <td>{said(high)}</td>
              {code && <td>{said(code[feature])}</td>}
              {code && <td>{said(activity?.means[feature])}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
