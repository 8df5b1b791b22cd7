import {useEffect, useState} from 'react'
import {shippedNet} from '../../lab/shipped/shipped'
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

/** The shipped plain autoencoder of two numbers, as lessons have it. @throws Error where it cannot be had */
async function fetchHomeModel(): Promise<HomeModel> {
  const {encoder, decoder} = await shippedNet('dense-2')
  return homeModel(encoder, decoder)
}
