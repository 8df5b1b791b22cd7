/**
 * The items in another order, the same one for the same seed; never the order given, where there are two or
 * more. Fisher and Yates, with a linear congruential generator: chance enough for a handful.
 */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const order = [...items]
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    order.push(...order.splice(j, 1))
  }
  const same = order.every((item, i) => item === items[i])
  return same ? [...items.slice(1), ...items.slice(0, 1)] : order
}
