import {memo} from 'react'
import css from './DataProgress.module.css'
import {megabytes} from './numbers'

interface DataProgressProps {
  /** The accessible name of the bar. */
  readonly name: string
  /** What has arrived, in a sentence. */
  readonly text: string
  readonly loadedBytes: number
  readonly totalBytes: number
}

/** How far MNIST has arrived. Training may begin long before it is all here. */
export const DataProgress = memo(function DataProgress(props: DataProgressProps) {
  const {name, text, loadedBytes, totalBytes} = props
  const share = totalBytes > 0 ? loadedBytes / totalBytes : 0
  return (
    <div className={css.data}>
      <span>
        {text}
        {totalBytes > 0 && ` ${megabytes(loadedBytes)} / ${megabytes(totalBytes)}`}
      </span>
      <progress aria-label={name} className={css.bar} value={share} max={1} />
    </div>
  )
})
