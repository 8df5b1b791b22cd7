/** Reading arrays of numbers so that a place out of range is an error and not a zero. */

/** values[i]. @throws RangeError out of range */
export function at(values: ArrayLike<number>, i: number): number {
  const value = values[i]
  if (value === undefined) throw new RangeError(`place ${i} of ${values.length} numbers`)
  return value
}

/** f of every two numbers that stand at one place. @throws RangeError where there are not as many of both */
export function zip(
  a: Float64Array,
  b: Float64Array,
  f: (a: number, b: number) => number,
): Float64Array<ArrayBuffer> {
  if (a.length !== b.length) throw new RangeError(`${a.length} numbers against ${b.length}`)
  return a.map((value, i) => f(value, at(b, i)))
}

export function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
