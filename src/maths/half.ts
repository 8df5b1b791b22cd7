/**
 * 16-bit floats (IEEE 754 binary16): 11 bits of precision, half the room. Shipped weights and the kept moments
 * of a training are stored so.
 */

const float = new Float32Array(1)
const bits = new Uint32Array(float.buffer)

/** Rounds each number to the nearest half float, ties to even; beyond ±65,504 it becomes ±∞. */
export function toHalf(values: ArrayLike<number>): Uint16Array<ArrayBuffer> {
  const halves = new Uint16Array(values.length)
  for (let i = 0; i < values.length; i++) {
    float[0] = values[i] ?? 0
    halves[i] = roundedToHalf(bits[0] ?? 0)
  }
  return halves
}

/** The numbers that half floats stand for, exactly. */
export function fromHalf(halves: Uint16Array): Float32Array<ArrayBuffer> {
  const values = new Float32Array(halves.length)
  for (let i = 0; i < halves.length; i++) {
    const half = halves[i] ?? 0
    const sign = half >> 15 === 0 ? 1 : -1
    const exponent = (half >> 10) & 31
    const fraction = half & 1023
    if (exponent === 0) values[i] = sign * fraction * 2 ** -24
    else if (exponent === 31) values[i] = fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
    else values[i] = sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
  }
  return values
}

function roundedToHalf(word: number): number {
  const sign = (word >>> 16) & 0x8000
  const magnitude = word & 0x7fffffff
  if (magnitude > 0x7f800000) return sign | 0x7e00
  if (magnitude >= 0x477ff000) return sign | 0x7c00
  if (magnitude < 0x33000001) return sign
  if (magnitude >= 0x38800000) return sign | tiesToEven(magnitude - 0x38000000, 13)
  // Below 2⁻¹⁴ halves are evenly spaced: the hidden bit comes out and the fraction moves right.
  const exponent = magnitude >>> 23
  return sign | tiesToEven((magnitude & 0x7fffff) | 0x800000, 126 - exponent)
}

/** value / 2^shift, to the nearest, ties to even. */
function tiesToEven(value: number, shift: number): number {
  const odd = (value >>> shift) & 1
  return (value + (1 << (shift - 1)) - 1 + odd) >>> shift
}
