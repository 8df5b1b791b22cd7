import {useEffect, useState} from 'react'
import {shippedModels, shippedNet} from '../../lab/shipped/shipped'
import {type HomeModel, homeModel} from './model'

type Loaded = HomeModel | 'loading' | 'failed'

/** The shipped model that answers on the home page, or how far it is. */
export function useHomeModel(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>('loading')
  useEffect(() => {
    let gone = false
    fetchHomeModel().then(
      (model) => !gone && setLoaded(model),
      () => !gone && setLoaded('failed'),
    )
    return () => {
      gone = true
    }
  }, [])
  return loaded
}

/** The best of the shipped plain autoencoders whose code is two numbers. @throws Error where there is none */
async function fetchHomeModel(): Promise<HomeModel> {
  const {models} = await shippedModels()
  const [best] = models
    .filter(({spec}) => spec.variant === 'dense' && spec.data === 'mnist' && spec.parameters.code === 2)
    .sort((a, b) => a.testMse - b.testMse)
  if (!best) throw new RangeError('no model with a code of two is shipped')
  const {encoder, decoder} = await shippedNet(best.name)
  return homeModel(encoder, decoder)
}
