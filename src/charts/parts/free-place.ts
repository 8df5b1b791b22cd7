/**
 * Heights for labels, `[n]`, each as near as can be to where it is wanted, `gap` from the others and from what is
 * `taken`, and between `top` and `bottom`. The first is placed first; one for which there is no room stays as wanted.
 */
export function freePlaces(
  wanted: readonly number[],
  taken: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const full = [...taken]
  return wanted.map((place) => {
    const found = nearest(place, full, gap, top, bottom) ?? place
    full.push(found)
    return found
  })
}

function nearest(
  place: number,
  full: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number | null {
  const free = (at: number) =>
    at >= top && at <= bottom && full.every((other) => Math.abs(at - other) >= gap - 1e-6)
  const candidates = [place, top, bottom, ...full.flatMap((other) => [other - gap, other + gap])].filter(free)
  return candidates.sort((a, b) => Math.abs(a - place) - Math.abs(b - place))[0] ?? null
}
