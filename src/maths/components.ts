/** PCA on the page, for a few images at a time: `Components` hold all that it takes. */
import type {Components} from '../contract/engine'
import {along, at, at32, doubles, row, rows} from './arrays'

/** The first `k` scores of an image, `[k]`: zⱼ = (x − m) · vⱼ. */
export function scoresOf(
  {count, mean, vectors}: Components,
  image: ArrayLike<number>,
  k = count,
): Float32Array<ArrayBuffer> {
  const [x, m] = [doubles(image), doubles(mean)]
  return Float32Array.from(rows(vectors, mean.length).slice(0, k), (v) => along(x, m, doubles(v)))
}

/** The image of a code: m + Σ zⱼ vⱼ. */
export function imageOfScores({mean, vectors}: Components, z: ArrayLike<number>): Float32Array<ArrayBuffer> {
  const image = mean.slice()
  for (let j = 0; j < z.length; j++) {
    const [share, v] = [at(z, j), row(vectors, j, mean.length)]
    for (let i = 0; i < image.length; i++) image[i] = at32(image, i) + share * at32(v, i)
  }
  return image
}
