import {useEffect} from 'react'
import {actions, store, useLab} from '../../lab/hooks'
import {usePlaygroundRun} from './run'

/** From the start something is selected: the drawing brought along, or a 7. */
export function useFirstSelection(): void {
  const arrived = useLab((state) => state.digits !== null)
  const exists = usePlaygroundRun((run) => run.generation) !== undefined
  useEffect(() => {
    const {drawing, selection} = store.getState()
    if (!exists || selection) return
    if (drawing) actions.select({kind: 'drawing', id: drawing.id})
    else if (arrived) actions.select({kind: 'test', index: 0})
  }, [exists, arrived])
}
