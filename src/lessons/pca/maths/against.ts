/** Error against code size. */
export interface SizePoint {
  /** The size of the code. */
  readonly x: number
  /** Mean squared error per pixel. */
  readonly y: number
}

/** Sizes at which the best net is ahead of PCA, and those at which it is not; sizes that PCA lacks are left out. */
export function against(nets: readonly SizePoint[], pca: readonly SizePoint[]) {
  const ahead: number[] = []
  const behind: number[] = []
  for (const size of [...new Set(nets.map(({x}) => x))].sort((a, b) => a - b)) {
    const exact = pca.find(({x}) => x === size)
    if (!exact) continue
    const best = Math.min(...nets.filter(({x}) => x === size).map(({y}) => y))
    if (best < exact.y) ahead.push(size)
    else behind.push(size)
  }
  return {ahead, behind}
}
