/**
 * Our own shaders inside tfjs's WebGPU backend: on its device, its buffers and its command encoder.
 *
 * Defect mended: for every dispatch tfjs builds a shader key, acquires and writes a uniform buffer and makes a
 * bind group, which costs more time than a small layer's arithmetic. Here sizes live in buffers written once,
 * and bind groups are kept: in steady state a dispatch is three calls, and no buffer is created.
 *
 * It leans on private parts of tfjs 4.22's backend, named in `WebGpuBackend`.
 */
import {engine, type Tensor, type TensorInfo} from '@tensorflow/tfjs-core'
import {BoundedMap} from './bounded-map'

interface TensorData {
  values: ArrayLike<number> | null
  resource?: GPUBuffer | null
}

export interface WebGpuBackend {
  readonly device: GPUDevice
  readonly tensorMap: {get(dataId: object): TensorData}
  readonly commandEncoder: GPUCommandEncoder | null
  readonly computePassEncoder: GPUComputePassEncoder | null
  readonly commandQueueOwnedIds: WeakSet<object>
  dispatchCountInPass: number
  makeTensorInfo(shape: number[], dtype: 'float32'): TensorInfo
  uploadToGPU(dataId: object): void
  ensureCommandEncoderReady(): void
  endComputePassEncoder(): void
  submitQueue(): void
}

/** A compute shader: `main`, with storage buffers at bindings 0, 1, … and one uniform buffer after them. */
export interface Shader {
  /** Tells shaders apart. */
  readonly key: string
  code(): string
}

/** Dispatches recorded before they are handed to the GPU; tfjs's own default. */
const dispatchesInPass = 15

export class Gpu {
  private readonly pipelines = new Map<string, GPUComputePipeline>()
  private readonly bindGroups = new BoundedMap<string, GPUBindGroup>(2048)
  private readonly sizes = new BoundedMap<string, GPUBuffer>(512)
  private readonly ids = new WeakMap<GPUBuffer, number>()
  private readonly uncached = new WeakSet<TensorData>()
  private nextId = 1

  constructor(readonly backend: WebGpuBackend) {}

  /** A tensor whose numbers are whatever its buffer held before. */
  uninitialised<T extends Tensor>(shape: readonly number[]): T {
    const info = this.backend.makeTensorInfo([...shape], 'float32')
    this.backend.uploadToGPU(info.dataId)
    return engine().makeTensorFromTensorInfo(info) as T
  }

  /** A scalar's or any tensor's numbers where they have not left the CPU, else null. */
  valuesOnCpu(tensor: Tensor): ArrayLike<number> | null {
    const data = this.backend.tensorMap.get(tensor.dataId)
    return data.resource == null ? data.values : null
  }

  /** The buffer of a tensor that a dispatch reads. */
  read(tensor: Tensor): GPUBuffer {
    this.backend.uploadToGPU(tensor.dataId)
    this.backend.commandQueueOwnedIds.add(tensor.dataId)
    const {resource} = this.backend.tensorMap.get(tensor.dataId)
    if (resource == null) throw new Error('tfjs has no buffer for this tensor')
    return resource
  }

  /**
   * The buffer of a tensor that a dispatch, or we ourselves, write in place. tfjs keeps what it has once read
   * from a tensor; of one that changes it may not.
   */
  change(tensor: Tensor): GPUBuffer {
    const buffer = this.read(tensor)
    const data = this.backend.tensorMap.get(tensor.dataId)
    if (!this.uncached.has(data)) {
      Object.defineProperty(data, 'values', {get: () => null, set: () => undefined})
      this.uncached.add(data)
    }
    return buffer
  }

  /** A small buffer with these numbers, written once and kept: for sizes and constants. */
  constants(usage: 'uniform' | 'storage', values: Uint32Array | Float32Array): GPUBuffer {
    const key = `${usage} ${values instanceof Float32Array} ${values.join()}`
    return this.sizes.getOrAdd(key, () => {
      const kind = usage === 'uniform' ? GPUBufferUsage.UNIFORM : GPUBufferUsage.STORAGE
      const buffer = this.backend.device.createBuffer({
        size: Math.ceil(values.byteLength / 16) * 16,
        usage: kind | GPUBufferUsage.COPY_DST,
      })
      this.backend.device.queue.writeBuffer(buffer, 0, values.slice())
      return buffer
    })
  }

  /** Records one dispatch. */
  run(shader: Shader, buffers: readonly GPUBuffer[], groups: readonly [number, number?, number?]): void {
    const {backend} = this
    const pipeline = this.pipeline(shader)
    const bindGroup = this.bindGroup(shader.key, pipeline, buffers)
    backend.ensureCommandEncoderReady()
    const pass = this.pass()
    pass.setPipeline(pipeline)
    pass.setBindGroup(0, bindGroup)
    pass.dispatchWorkgroups(...groups)
    backend.dispatchCountInPass++
    if (backend.dispatchCountInPass >= dispatchesInPass) this.submit()
  }

  /** Hands what is recorded to the GPU. */
  submit(): void {
    if (this.backend.commandEncoder === null) return
    this.backend.endComputePassEncoder()
    this.backend.submitQueue()
  }

  private pass(): GPUComputePassEncoder {
    const backend = this.backend as {computePassEncoder: GPUComputePassEncoder | null} & WebGpuBackend
    backend.computePassEncoder ??= backend.commandEncoder?.beginComputePass() ?? null
    if (backend.computePassEncoder === null) throw new Error('tfjs made no command encoder')
    return backend.computePassEncoder
  }

  private pipeline(shader: Shader): GPUComputePipeline {
    const known = this.pipelines.get(shader.key)
    if (known !== undefined) return known
    const module = this.backend.device.createShaderModule({label: shader.key, code: shader.code()})
    const pipeline = this.backend.device.createComputePipeline({
      label: shader.key,
      layout: 'auto',
      compute: {module, entryPoint: 'main'},
    })
    this.pipelines.set(shader.key, pipeline)
    return pipeline
  }

  private bindGroup(
    shader: string,
    pipeline: GPUComputePipeline,
    buffers: readonly GPUBuffer[],
  ): GPUBindGroup {
    const key = `${shader} ${buffers.map((buffer) => this.id(buffer)).join()}`
    return this.bindGroups.getOrAdd(key, () =>
      this.backend.device.createBindGroup({
        layout: pipeline.getBindGroupLayout(0),
        entries: buffers.map((buffer, binding) => ({binding, resource: {buffer}})),
      }),
    )
  }

  private id(buffer: GPUBuffer): number {
    const known = this.ids.get(buffer)
    if (known !== undefined) return known
    this.ids.set(buffer, this.nextId)
    return this.nextId++
  }
}
