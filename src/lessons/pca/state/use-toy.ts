import {useEffect, useState} from 'react'
import {ask} from '../../framework/ask'
import {type Toy, type ToyName, toy} from '../protocol'

const asked = new Map<ToyName, Promise<Toy | null>>()

/** A toy's points and its exact PCA; null until the worker has answered. */
export function useToy(name: ToyName): Toy | null {
  const [found, setFound] = useState<Toy | null>(null)
  useEffect(() => {
    let current = true
    const answer = asked.get(name) ?? ask('pca', {toy: name}, toy)
    asked.set(name, answer)
    void answer.then((toy) => {
      if (toy === null) asked.delete(name)
      if (current) setFound(toy)
    })
    return () => {
      current = false
    }
  }, [name])
  return found
}
