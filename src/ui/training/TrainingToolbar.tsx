import {memo, type ReactNode} from 'react'
import {useSay} from '../../messages/language'
import {Button} from '../Button'
import {words} from '../words'
import {icons} from './icons'
import css from './training.module.css'
import {useRovingFocus} from './useRovingFocus'

interface TrainingToolbarProps {
  readonly training: boolean
  /** Training can begin: there is an engine and there are images. Buttons stay focusable all the same. */
  readonly ready: boolean
  readonly onTrain: () => void
  readonly onPause: () => void
  readonly onStep: () => void
  readonly onRewind: () => void
  readonly onNewWeights: () => void
}

/** Train or Pause, Step, Rewind, New weights. Two buttons begin anew: the same experiment, and another. */
export const TrainingToolbar = memo(function TrainingToolbar(props: TrainingToolbarProps) {
  const {training, ready, onTrain, onPause, onStep, onRewind, onNewWeights} = props
  const say = useSay()
  const roving = useRovingFocus<HTMLDivElement>()
  return (
    <div role="toolbar" aria-label={say(words.training)} className={css.toolbar} {...roving}>
      {training ? (
        <Button look="strong" className={css.train} onClick={onPause}>
          {icons.pause}
          {say(words.pause)}
        </Button>
      ) : (
        <Button look="strong" className={css.train} {...guarded(ready, onTrain)}>
          {icons.train}
          {say(words.train)}
        </Button>
      )}
      <Tool icon={icons.step} title={say(words.stepHelp)} {...guarded(ready && !training, onStep)}>
        {say(words.step)}
      </Tool>
      <Tool icon={icons.rewind} title={say(words.rewindHelp)} {...guarded(ready, onRewind)}>
        {say(words.rewind)}
      </Tool>
      <Tool icon={icons.newWeights} title={say(words.newWeightsHelp)} {...guarded(ready, onNewWeights)}>
        {say(words.newWeights)}
      </Tool>
    </div>
  )
})

interface ToolProps {
  readonly icon: ReactNode
  readonly title: string
  readonly onClick: () => void
  readonly 'aria-disabled': boolean
  readonly children: string
}

function Tool({icon, children, ...rest}: ToolProps) {
  return (
    <Button tabIndex={-1} {...rest}>
      {icon}
      <span className={css.toolName}>{children}</span>
    </Button>
  )
}

/** A button that keeps the focus while it can do nothing: `disabled` would drop it out of the toolbar. */
const guarded = (able: boolean, action: () => void) => ({
  'aria-disabled': !able,
  onClick: () => {
    if (able) action()
  },
})
