import {useEffect, useState} from 'react'
import {shippedNet} from '../../../lab/shipped/shipped'
import {forward} from '../../../maths/dense-net'

/** A trained autoencoder, computed on the page itself. */
export interface SmallNet {
  /** The code of an image `[784]`. */
  encode(pixels: Float32Array): Float32Array
  /** The image `[784]` of a code. */
  decode(code: ArrayLike<number>): Float32Array
}

/** A shipped model by its name; null until it has arrived, and where it cannot be had: pictures do without. */
export function useShippedNet(name: string): SmallNet | null {
  const [net, setNet] = useState<SmallNet | null>(null)
  useEffect(() => {
    let gone = false
    shippedNet(name).then(
      ({encoder, decoder}) => {
        const last = (layers: typeof encoder, x: ArrayLike<number>) =>
          Float32Array.from(forward(layers, x).at(-1) ?? [])
        if (!gone) setNet({encode: (x) => last(encoder, x), decode: (z) => last(decoder, z)})
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [name])
  return net
}
