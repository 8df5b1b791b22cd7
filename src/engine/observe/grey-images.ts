import {at32} from '../../maths/arrays'

/** Images from 0 to 1 as bytes, for what is shown in great number. */
export function greyImages(images: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const grey = new Uint8ClampedArray(images.length)
  for (let i = 0; i < images.length; i++) grey[i] = at32(images, i) * 255
  return grey
}
