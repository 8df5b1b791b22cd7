/**
 * Places for labels beside what they name: `wanted` heights, `[n]`, moved as little as keeps them `gap` apart and
 * between `top` and `bottom`. Answers heights in the order of `wanted`.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const places = [...wanted]
  let least = top
  for (const i of order) {
    places[i] = Math.max(places[i] ?? 0, least)
    least = (places[i] ?? 0) + gap
  }
  let most = bottom
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i] ?? 0, most)
    most = (places[i] ?? 0) - gap
  }
  return places
}
