import {useEffect, useState} from 'react'
import type {Digits} from '../../../contract/data'
import type {Components} from '../../../contract/engine'
import {actions, useLab} from '../../../lab/hooks'
import {inSlices} from '../../framework/in-slices'
import {type Scores, scoresOf} from '../maths/scores'
import {mostComponents} from '../scene-props'

let components: Promise<Components | null> | null = null

/** PCA of the training images as far as the slider goes; null until the engine has it. */
export function usePca(): Components | null {
  const solved = useLab(({baselines}) => (baselines?.pcaMse.length ?? 0) > 0)
  const [pca, setPca] = useState<Components | null>(null)
  useEffect(() => {
    if (!solved) return
    let current = true
    components ??= actions.components(mostComponents)
    void components.then((found) => {
      if (found === null) components = null // to be asked for anew
      if (current) setPca(found)
    })
    return () => {
      current = false
    }
  }, [solved])
  return pca
}

const scored = new WeakMap<Components, Promise<Scores | null>>()

/** The test digits' scores; null until they are computed, which is done once, in slices. */
export function useScores(pca: Components | null): Scores | null {
  const digits = useLab((state) => state.digits)
  const [scores, setScores] = useState<Scores | null>(null)
  useEffect(() => {
    if (!pca || !digits) return
    let current = true
    const computing = scored.get(pca) ?? compute(pca, digits)
    scored.set(pca, computing)
    void computing.then((found) => current && setScores(found))
    return () => {
      current = false
    }
  }, [pca, digits])
  return scores
}

const compute = (pca: Components, {images, labels}: Digits) => inSlices(scoresOf(pca, images, labels))
