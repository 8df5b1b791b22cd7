/**
 * 16-bit floats (IEEE 754 binary16), two bytes each, the low one first, as 32-bit ones: sign, five bits of
 * exponent, ten of fraction.
 */
export function fromHalf(bytes: ArrayBuffer): Float32Array<ArrayBuffer> {
  const halves = new DataView(bytes)
  const values = new Float32Array(bytes.byteLength >> 1)
  for (let i = 0; i < values.length; i++) values[i] = single(halves.getUint16(2 * i, true))
  return values
}

function single(half: number): number {
  const sign = half & 0x8000 ? -1 : 1
  const exponent = (half >> 10) & 31
  const fraction = half & 1023
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1024 + fraction) * 2 ** (exponent - 25)
}
