/** PCA's way between images: their scores go straight, and each is drawn again. */
import type {Components} from '../../../contract/engine'
import {rows} from '../../../maths/arrays'
import {imageOfScores, scoresOf} from '../../../maths/components'
import {pathThrough, straight} from '../../../maths/interpolation'

/** Images `[n, 784]` from scores `[n, count]`. */
export function fromScores(pca: Components, scores: Float32Array): Float32Array {
  const size = pca.mean.length
  const images = new Float32Array((scores.length / pca.count) * size)
  rows(scores, pca.count).forEach((z, n) => {
    images.set(imageOfScores(pca, z), n * size)
  })
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
