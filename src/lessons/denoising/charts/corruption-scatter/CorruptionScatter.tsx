import type {ReactNode} from 'react'
import {Figure} from '../../../../charts/parts/Figure'
import {figure} from '../../../../charts/parts/format'
import {ImageGrid} from '../../../../charts/parts/ImageGrid'
import type {Language} from '../../../../contract/words'
import {CodeTile} from './CodeTile'
import styles from './CorruptionScatter.module.css'
import {words} from './CorruptionScatter.words'

/** Where corruptions fall in one net's codes, and what comes back of them. Points are `[n, 2]`. */
export interface NetCodes {
  readonly id: string
  readonly name: string
  /** 0 accent, 1 second: as in the line plot. */
  readonly tone: 0 | 1
  readonly cloud: Float32Array
  /** The same number of corruptions of several digits, one digit after another. */
  readonly others: Float32Array
  readonly corrupted: Float32Array
  /** `[2]`. */
  readonly clean: Float32Array
  /** `[n, 784]`, in the order of `corrupted`. */
  readonly reconstructions: Float32Array
  /** Spread of one digit's codes over the spread between digits: for the one chosen, and on average. */
  readonly spread: number
  readonly meanSpread: number
}

export interface CorruptionScatterProps {
  readonly language: Language
  readonly name: string
  readonly caption: ReactNode
  readonly file: string
  readonly nets: readonly NetCodes[]
  /** The label of each digit in `others`. */
  readonly otherLabels: readonly number[]
  readonly actions?: ReactNode
}

/** Many corruptions of a digit at their codes, for nets side by side, and what each net draws of them. */
export function CorruptionScatter(props: CorruptionScatterProps) {
  const {language, name, caption, file, nets, otherLabels, actions} = props
  const text = words[language]
  return (
    <Figure {...{language, name, caption, file, actions}} table={() => <Spreads {...{language, nets}} />}>
      <div className={styles.nets}>
        {nets.map((net) => (
          <div key={net.id} className={styles.net}>
            <p className={styles.title}>
              <b data-tone={net.tone} data-text>
                {net.name}
              </b>
              <span data-text>{text.spread(figure(net.spread, 2))}</span>
            </p>
            <CodeTile net={net} otherLabels={otherLabels} />
            <ImageGrid
              images={net.reconstructions}
              columns={17}
              label={text.mosaic(net.name, net.corrupted.length / 2)}
            />
          </div>
        ))}
      </div>
      <p className={styles.key}>
        {(['cloud', 'others', 'own', 'clean'] as const).map((what) => (
          <span key={what}>
            <svg width="14" height="14" aria-hidden="true" data-what={what}>
              <circle cx="7" cy="7" r={what === 'clean' ? 5 : what === 'cloud' ? 2 : 4} />
            </svg>
            <span data-text>{text[what]}</span>
          </span>
        ))}
      </p>
    </Figure>
  )
}

function Spreads({language, nets}: {readonly language: Language; readonly nets: readonly NetCodes[]}) {
  const text = words[language]
  return (
    <table>
      <thead>
        <tr>
          {[text.net, text.thisDigit, text.average].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nets.map(({id, name, spread, meanSpread}) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{figure(spread)}</td>
            <td>{figure(meanSpread)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
