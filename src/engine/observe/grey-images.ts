/** Images from 0 to 1 as bytes, for what is shown in great number. */
export function greyImages(images: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const grey = new Uint8ClampedArray(images.length)
  for (let i = 0; i < images.length; i++) grey[i] = (images[i] ?? 0) * 255
  return grey
}
