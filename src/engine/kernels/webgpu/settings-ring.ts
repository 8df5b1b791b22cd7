/**
 * A step's numbers on the GPU, without a buffer created or a pending step disturbed.
 *
 * A write to a buffer overtakes commands that are recorded but not yet submitted. Two buffers take turns; one
 * that such commands still read is written only after they are submitted.
 */
import type {Gpu} from './gpu'

interface Place {
  readonly buffer: GPUBuffer
  /** The encoder that held commands reading the buffer when they were last recorded. */
  encoder: GPUCommandEncoder | null
}

export class SettingsRing {
  private readonly places: readonly [Place, Place]
  private turn: 0 | 1 = 0

  constructor(
    private readonly gpu: Gpu,
    bytes: number,
  ) {
    const place = (): Place => {
      const usage = GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST
      return {buffer: gpu.backend.device.createBuffer({size: bytes, usage}), encoder: null}
    }
    this.places = [place(), place()]
  }

  /** The buffer that now holds these numbers, for commands up to the next `used`. */
  write(values: Float32Array<ArrayBuffer>): GPUBuffer {
    this.turn = this.turn === 0 ? 1 : 0
    const place = this.places[this.turn]
    if (place.encoder !== null && place.encoder === this.gpu.backend.commandEncoder) this.gpu.submit()
    this.gpu.backend.device.queue.writeBuffer(place.buffer, 0, values)
    return place.buffer
  }

  /** To be called once the commands that read the buffer are recorded. */
  used(): void {
    this.places[this.turn].encoder = this.gpu.backend.commandEncoder
  }
}
