import {useEffect, useRef, useState} from 'react'
import {actions, store, useLab} from '../../lab/hooks'
import {focusOf} from '../../ui/keys/focus'
import {toggleFullScreen} from '../../ui/presenting/full-screen'
import {type Command, commandOf} from './keys'
import {useRunIds} from './run'

interface PlaygroundKeys {
  readonly presenting: boolean
  /** Whether the parameters are shown while the page is presented. */
  readonly parameters: boolean
  readonly help: boolean
  readonly onHelpClosed: () => void
}

/** The playground by its keys: training, and presenting it. */
export function usePlaygroundKeys(): PlaygroundKeys {
  const ids = useRunIds()
  const presenting = useLab(({address}) => address.presenting)
  const [parameters, setParameters] = useState(false)
  const [help, setHelp] = useState(false)
  const run: Readonly<Record<Command, () => void>> = {
    train: () => void (isTraining() ? actions.pause() : isReady() && actions.train(ids)),
    step: () => void (!isTraining() && isReady() && actions.step(ids)),
    rewind: () => void (isReady() && actions.rewind(ids)),
    present: () => actions.present(!presenting),
    leave: () => actions.present(false),
    parameters: () => setParameters((shown) => !shown),
    fullScreen: toggleFullScreen,
    help: () => setHelp(true),
  }
  useCommands(presenting, (command) => run[command]())
  return {presenting, parameters, help, onHelpClosed: () => setHelp(false)}
}

const isTraining = () => store.getState().training.length > 0
const isReady = () => store.getState().backend.state !== 'failed'

/** Hears keys from anywhere on the page but from controls that use them. */
function useCommands(presenting: boolean, onCommand: (command: Command) => void): void {
  const latest = useRef(onCommand)
  useEffect(() => {
    latest.current = onCommand
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event, focusOf(event.target), presenting)
      if (command === null) return
      event.preventDefault()
      latest.current(command)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [presenting])
}
