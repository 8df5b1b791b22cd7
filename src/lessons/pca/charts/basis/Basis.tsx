import {memo, type ReactNode, useMemo} from 'react'
import {DigitImage, ErrorImage} from '../../../../charts/parts/DigitImage'
import {Figure} from '../../../../charts/parts/Figure'
import {SavedText} from '../../../../charts/parts/SavedText'
import type {Language} from '../../../../contract/words'
import styles from './Basis.module.css'
import {words} from './Basis.words'
import {signedParts} from './signed'

export interface BasisImage {
  readonly id: string
  /** `[784]`: with a sign, scaled by its largest value; as ink, from 0 to 1. */
  readonly values: Float32Array
  readonly kind: 'signed' | 'ink'
  /** Accessible name. */
  readonly name: string
  /** Beneath it, a line each. */
  readonly lines: readonly string[]
}

export interface BasisRow {
  readonly id: string
  readonly name: string
  readonly images: readonly (BasisImage | null)[]
}

export interface BasisProps {
  readonly language: Language
  readonly name: string
  readonly caption: ReactNode
  readonly file: string
  readonly table: () => ReactNode
  /** Rows whose images stand one below the other, in columns. */
  readonly rows: readonly BasisRow[]
  /** Columns from this one on stand back: they are there, and not used. */
  readonly faintFrom?: number
  readonly actions?: ReactNode
}

/** Directions in the space of images, shown as images: what each adds, what it takes away. */
export function Basis({language, name, caption, file, table, rows, faintFrom, actions}: BasisProps) {
  const text = words[language]
  const columns = Math.max(0, ...rows.map((row) => row.images.length))
  return (
    <Figure {...{language, name, caption, file, table, actions}}>
      <div className={styles.basis}>
        <div className={styles.names} aria-hidden="true">
          {rows.map((row) => (
            <p key={row.id}>
              <SavedText>{row.name}</SavedText>
            </p>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what does not fit */}
        {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, nothing to fill in */}
        <div className={styles.columns} role="group" aria-label={text.scroll(name)} tabIndex={0}>
          {Array.from({length: columns}, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the order is what it is
            <div key={at} className={styles.column} data-faint={faintFrom !== undefined && at >= faintFrom}>
              {rows.map((row) => (
                <Picture key={row.id} image={row.images[at] ?? null} />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className={styles.key}>
        <span>
          <i data-kind="adds" data-save="no" />
          {text.more}
        </span>
        <span>
          <i data-kind="takes" data-save="no" />
          {text.less}
        </span>
      </p>
    </Figure>
  )
}

const Picture = memo(function Picture({image}: {readonly image: BasisImage | null}) {
  const parts = useMemo(() => (image?.kind === 'signed' ? signedParts(image.values) : null), [image])
  return (
    <div className={styles.picture}>
      {image && parts && <ErrorImage label={image.name} wanted={parts.takes} back={parts.adds} />}
      {image && !parts && <DigitImage label={image.name} pixels={image.values} />}
      {!image && <span className={styles.empty} />}
      {(image?.lines ?? ['']).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have their order
        <span key={i} className={styles.line} data-text>
          {line}
        </span>
      ))}
    </div>
  )
})
