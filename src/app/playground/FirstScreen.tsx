import {memo, type ReactNode} from 'react'
import type {RunId} from '../../contract/spec'
import {HourglassFigure} from '../../figures/HourglassFigure'
import {CodeViewPicker} from '../../figures/latent-space/CodeViewPicker'
import {LatentSpaceFigure} from '../../figures/latent-space/LatentSpaceFigure'
import {useRun} from '../../lab/hooks'
import {DrawPanel} from './DrawPanel'
import css from './FirstScreen.module.css'
import {Losses} from './Losses'
import {useOneScreen, useRoom} from './one-screen'
import {Pair} from './Pair'
import {ParameterPanel} from './ParameterPanel'
import {useRunIds} from './run'

interface FirstScreenProps {
  /** Stands below the map, on a page of one column. */
  readonly children?: ReactNode
}

/**
 * The form and what one looks at while training. Where the window is large enough, all of it is in the window at once:
 * figures take the height that is left (`data-fill`, which style sheets of charts know).
 */
export const FirstScreen = memo(function FirstScreen({children}: FirstScreenProps) {
  const paired = useRunIds().length > 1
  const fill = useOneScreen()
  const room = useRoom<HTMLDivElement>()
  // Two maps, two losses and two nets fill the window: there the pad comes below.
  const drawBelow = fill && paired
  return (
    <>
      <div
        ref={room}
        className={css.first}
        data-fill={fill || undefined}
        data-paired={paired || undefined}
        data-first-screen
      >
        <div className={css.map}>
          <Pair each={(id) => <MapOf runId={id} />} />
        </div>
        {children && <div className={css.past}>{children}</div>}
        {!drawBelow && (
          <div className={css.draw}>
            <DrawPanel fill={fill} />
          </div>
        )}
        <div className={css.loss}>
          <Losses />
        </div>
        <div className={css.glass}>
          <Pair each={(id) => <HourglassFigure runId={id} editable fill={fill} />} />
        </div>
        <div className={css.form} data-scrolls>
          <ParameterPanel />
        </div>
      </div>
      {drawBelow && <DrawPanel />}
    </>
  )
})

function MapOf({runId}: {readonly runId: RunId}) {
  const generation = useRun(runId, (run) => run.generation)
  return (
    <LatentSpaceFigure
      runId={runId}
      fitKey={`${generation}`}
      numbered
      actions={<CodeViewPicker runId={runId} />}
    />
  )
}
