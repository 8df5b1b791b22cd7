import {useEffect, useState} from 'react'
import type {CodeView} from '../../../contract/view'
import {actions, useLab, useRun} from '../../../lab/hooks'
import {inSlices} from '../../framework/in-slices'
import type {LessonRun} from '../../framework/lesson'
import {sameLabel} from './same-label'

/** The share of nearest neighbours by a run’s code that have the same label; null until it is computed. */
export function useSameLabel(run: LessonRun | undefined, view: CodeView): number | null {
  const id = run?.runId ?? ''
  const map = useRun(id, ({snapshot}) => snapshot?.map)
  const labels = useLab((state) => state.digits?.labels)
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => {
    if (id !== '') actions.lookAt(id, {view})
  }, [id, view])
  const size = view.kind === 'dimensions' ? view.dimensions.length : 0
  useEffect(() => {
    if (!map || !labels || map.axes !== size || map.codeSize !== size) return
    let current = true
    void inSlices(sameLabel(map.positions, size, labels), () => !current).then((found) => {
      if (current) setShare(found)
    })
    return () => {
      current = false
    }
  }, [map, labels, size])
  return share
}
