import {memo} from 'react'
import {TimelineFigure} from '../../figures/timeline/TimelineFigure'
import {Changes} from './Changes'
import {ComparisonNote} from './ComparisonNote'
import {Outcome} from './Outcome'
import {Pair} from './Pair'
import css from './Playground.module.css'
import {useRunIds} from './run'
import {Said} from './Said'

/** The training so far, to be gone through again, and what it came to; its place is kept from the start. */
export const Progress = memo(function Progress() {
  const paired = useRunIds().length > 1
  return (
    <>
      <ComparisonNote />
      <div className={css.past} data-paired={paired || undefined}>
        <Pair each={(id) => <TimelineFigure runId={id} eager={false} compact />} />
        <Said>
          <Outcome />
        </Said>
      </div>
      <Said>
        <Changes />
      </Said>
    </>
  )
})
