import type {PixelBuffer} from './stamp'

interface Scratch {
  readonly image: ImageData
  readonly buffer: PixelBuffer
}

/** An image to draw into by hand; one as large as the last is the last one, cleared. */
export class ScratchImage {
  #last: Scratch | null = null

  cleared(width: number, height: number): Scratch {
    const last = this.#last
    if (last?.buffer.width === width && last.buffer.height === height) {
      last.buffer.pixels.fill(0)
      return last
    }
    const image = new ImageData(width, height)
    this.#last = {image, buffer: {pixels: new Uint32Array(image.data.buffer), width, height}}
    return this.#last
  }
}
