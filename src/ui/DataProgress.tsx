import {memo} from 'react'
import type {DataProgress as Progress} from '../contract/data'
import css from './DataProgress.module.css'
import {useLanguage, useSay} from './language'
import {grouped, megabytes} from './numbers'
import {words} from './words'

/** How far MNIST has arrived. Training may begin long before it is all here. */
export const DataProgress = memo(function DataProgress({progress}: {readonly progress: Progress}) {
  const say = useSay()
  const language = useLanguage()
  const {state, trainImages, testImages, loadedBytes, totalBytes, attempt} = progress
  const share = totalBytes > 0 ? loadedBytes / totalBytes : 0
  const images = `${grouped(trainImages + testImages, language)} / ${grouped(70_000, language)}`
  const bytes = totalBytes > 0 ? ` · ${megabytes(loadedBytes)} / ${megabytes(totalBytes)}` : ''
  const tries = state === 'retrying' ? ` · ${say(words.tryNumber)} ${attempt}` : ''
  return (
    <div className={css.data}>
      <span>
        {say(words.dataStates[state])}
        {state !== 'ready' && ` · ${images}${bytes}${tries}`}
      </span>
      {state !== 'ready' && (
        <progress aria-label={say(words.data)} className={css.bar} value={share} max={1} />
      )}
    </div>
  )
})
