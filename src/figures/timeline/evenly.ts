/** At most `most` of the items, evenly spread, first and last among them. */
export function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  const indices = Array.from({length: most}, (_, i) => Math.round((i * (items.length - 1)) / (most - 1)))
  return indices.flatMap((index) => items.slice(index, index + 1))
}
