/** Counts what is asked of the GPU, on both APIs, whoever asks. */
export interface GpuCounts {
  dispatches: number
  submits: number
  readbacks: number
  buffersCreated: number
  buffersDestroyed: number
  bytesCreated: number
}

const none: GpuCounts = {
  dispatches: 0,
  submits: 0,
  readbacks: 0,
  buffersCreated: 0,
  buffersDestroyed: 0,
  bytesCreated: 0,
}

type Method = (this: unknown, ...given: unknown[]) => unknown

export class Counter {
  #counts = {...none}

  constructor() {
    this.#watchWebgpu()
    this.#watchWebgl()
  }

  clear(): void {
    this.#counts = {...none}
  }

  read(): GpuCounts {
    return this.#counts
  }

  #add(name: keyof GpuCounts, amount = 1): void {
    this.#counts[name] += amount
  }

  #watchWebgpu(): void {
    if (!('GPUDevice' in self)) return
    watch(GPUComputePassEncoder.prototype, ['dispatchWorkgroups', 'dispatchWorkgroupsIndirect'], () =>
      this.#add('dispatches'),
    )
    watch(GPUQueue.prototype, ['submit'], () => this.#add('submits'))
    watch(GPUBuffer.prototype, ['destroy'], () => this.#add('buffersDestroyed'))
    watch(GPUDevice.prototype, ['createBuffer'], ([settings]) => {
      this.#add('buffersCreated')
      this.#add('bytesCreated', (settings as GPUBufferDescriptor).size)
    })
    watch(GPUBuffer.prototype, ['mapAsync'], ([mode]) => {
      if (mode === GPUMapMode.READ) this.#add('readbacks')
    })
  }

  /** On WebGL a texture is what a buffer is on WebGPU, and a drawn quad is a dispatch. */
  #watchWebgl(): void {
    const gl = WebGL2RenderingContext.prototype
    watch(gl, ['drawArrays', 'drawElements'], () => this.#add('dispatches'))
    watch(gl, ['createTexture', 'createBuffer'], () => this.#add('buffersCreated'))
    watch(gl, ['deleteTexture', 'deleteBuffer'], () => this.#add('buffersDestroyed'))
    watch(gl, ['flush'], () => this.#add('submits'))
    watch(gl, ['getBufferSubData', 'readPixels'], (given) => {
      // Into a buffer of the GPU is no readback yet.
      if (typeof given.at(-1) !== 'number') this.#add('readbacks')
    })
  }
}

function watch<T extends object>(
  prototype: T,
  names: readonly (keyof T)[],
  told: (given: unknown[]) => void,
) {
  for (const name of names) {
    const method = prototype[name] as Method
    const counted: Method = function (...given) {
      told(given)
      return method.apply(this, given)
    }
    prototype[name] = counted as T[keyof T]
  }
}
