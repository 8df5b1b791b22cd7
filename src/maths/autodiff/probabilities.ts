/** Logarithms of probabilities, kept finite. */

/** Probabilities are kept this far from 0 and 1, as Keras and tfjs do. */
const margin = 1e-7

const clip = (p: number) => Math.min(1 - margin, Math.max(margin, p))

/** −t ln p − (1 − t) ln(1 − p). */
export function crossEntropy(t: number, p: number): number {
  const q = clip(p)
  return -t * Math.log(q) - (1 - t) * Math.log(1 - q)
}

/** Its derivative by p: 0 where p is clipped. */
export function crossEntropySlope(t: number, p: number): number {
  return p === clip(p) ? (p - t) / (p * (1 - p)) : 0
}
