/** PCA's way between images: their scores go straight, and each is drawn again. */
import type {Components} from '../../../contract/engine'
import {pathThrough, straight} from '../../../maths/interpolation'

/** Scores of an image `[784]` on the components, `[count]`: s = V (x − m). */
export function scoresOf({count, mean, vectors}: Components, image: ArrayLike<number>): Float32Array {
  const size = mean.length
  return Float32Array.from({length: count}, (_, component) => {
    let sum = 0
    for (let i = 0; i < size; i++)
      sum += (vectors[component * size + i] ?? 0) * ((image[i] ?? 0) - (mean[i] ?? 0))
    return sum
  })
}

/** Images `[n, 784]` from scores `[n, count]`: x̂ = m + Vᵀ s. */
export function fromScores({count, mean, vectors}: Components, scores: Float32Array): Float32Array {
  const size = mean.length
  const images = new Float32Array((scores.length / count) * size)
  for (let n = 0; n * count < scores.length; n++) {
    const image = images.subarray(n * size, (n + 1) * size)
    image.set(mean)
    for (let component = 0; component < count; component++) {
      const score = scores[n * count + component] ?? 0
      for (let i = 0; i < size; i++) image[i] = (image[i] ?? 0) + score * (vectors[component * size + i] ?? 0)
    }
  }
  return images
}

/** The frames of PCA's line through several images, `[legs · perLeg + 1, 784]`. */
export const pcaLine = (
  pca: Components,
  images: readonly ArrayLike<number>[],
  perLeg: number,
): Float32Array =>
  fromScores(
    pca,
    pathThrough(
      images.map((image) => scoresOf(pca, image)),
      perLeg,
      straight,
    ),
  )
