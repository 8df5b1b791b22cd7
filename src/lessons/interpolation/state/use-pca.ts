import {useEffect, useState} from 'react'
import type {Components} from '../../../contract/engine'
import {actions, useLab} from '../../../lab/hooks'

const asked = new Map<number, Promise<Components | null>>()

/** The first principal components of the training images; null until the engine has them. */
export function usePca(count: number | null): Components | null {
  const solved = useLab(({baselines}) => (baselines?.pcaMse.length ?? 0) > 0)
  const [pca, setPca] = useState<Components | null>(null)
  useEffect(() => {
    if (!solved || count === null) return
    let current = true
    const components = asked.get(count) ?? actions.components(count)
    asked.set(count, components)
    void components.then((found) => {
      if (found === null) asked.delete(count) // to be asked for anew
      if (current) setPca(found)
    })
    return () => {
      current = false
    }
  }, [solved, count])
  return pca?.count === count ? pca : null
}
