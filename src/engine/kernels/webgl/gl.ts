/**
 * Our own fragment shaders inside tfjs's WebGL backend: on its context and its textures.
 *
 * Defect mended: for every draw tfjs builds a shader key from all shapes and sets some dozen uniforms, and a
 * shader of its can write one tensor only, so Adam takes many draws a variable. These write up to three.
 *
 * All tensors here are packed: a texel holds two rows by two columns, (r0c0, r0c1, r1c0, r1c1). Shaders write
 * zero past the last row and column, so that sums over whole texels are right. It leans on parts of tfjs 4.22's
 * backend that its types call public, and on the shape of its `texData`.
 */

import {type MathBackendWebGL, webgl_util} from '@tensorflow/tfjs-backend-webgl'
import {engine, getKernel, Reshape, type Tensor, type TensorInfo} from '@tensorflow/tfjs-core'
import {Program} from './program'

/** A packed tensor on the GPU; sizes in texels. */
export interface Texture {
  readonly texture: WebGLTexture
  readonly width: number
  readonly height: number
}

/** A fragment shader: samplers named in the order of the inputs, outputs at locations 0, 1, …. */
export interface Shader {
  /** Tells shaders apart. */
  readonly key: string
  /** Without the header that all share. */
  code(): string
  readonly samplers: readonly string[]
}

/** Numbers for a shader's uniforms, by name; a name that starts with `i_` is an integer. */
export type Uniforms = Readonly<Record<string, number>>

export class Gl {
  private readonly gl: WebGL2RenderingContext
  private readonly programs = new Map<string, Program>()
  private readonly framebuffers = new Map<number, WebGLFramebuffer>()
  private temporaries: TensorInfo[] = []

  constructor(readonly backend: MathBackendWebGL) {
    this.gl = backend.gpgpu.gl as WebGL2RenderingContext
  }

  /** A packed tensor whose numbers are whatever its texture held before. */
  uninitialised<T extends Tensor>(shape: readonly number[]): T {
    const info = this.backend.makeTensorInfo([...shape], 'float32')
    this.backend.texData.get(info.dataId).isPacked = true
    this.backend.uploadToGPU(info.dataId)
    return engine().makeTensorFromTensorInfo(info) as T
  }

  /** A tensor's numbers where they have not left the CPU, else null. */
  valuesOnCpu(tensor: Tensor): ArrayLike<number> | null {
    const data = this.backend.texData.get(tensor.dataId)
    return data.texture == null ? (data.values as Float32Array) : null
  }

  /** A tensor's texture, packed for the next `run` if it is not. */
  packed(tensor: TensorInfo): Texture {
    const data = this.backend.texData.get(tensor.dataId)
    if (data.texture == null) data.isPacked = true
    if (!data.isPacked) return this.temporary(this.backend.packTensor(tensor))
    if (!webgl_util.isReshapeFree(data.shape, tensor.shape)) return this.temporary(this.reshaped(tensor))
    const texture = this.backend.getTexture(tensor.dataId)
    const [rows, columns] = data.texShape ?? [1, 1]
    return {texture, width: Math.max(1, Math.ceil(columns / 2)), height: Math.max(1, Math.ceil(rows / 2))}
  }

  private temporary(tensor: TensorInfo): Texture {
    this.temporaries.push(tensor)
    return this.packed(tensor)
  }

  /** A view of numbers that were packed, or will be, in another shape. */
  private reshaped({dataId, dtype, shape}: TensorInfo): TensorInfo {
    const {backend} = this
    backend.uploadToGPU(dataId)
    const x = {dataId, dtype, shape: backend.texData.get(dataId).shape}
    const result = getKernel(Reshape, 'webgl').kernelFunc({inputs: {x}, attrs: {shape}, backend})
    return result as TensorInfo
  }

  /** Draws once: every texel of the outputs, which are of one size. */
  run(shader: Shader, inputs: readonly Texture[], outputs: readonly Texture[], uniforms: Uniforms): void {
    const {gl} = this
    const program = this.program(shader)
    this.drawInto(outputs)
    program.use(inputs, uniforms)
    this.backend.gpgpu.executeProgram()
    gl.bindVertexArray(null)
    for (const one of this.temporaries) this.backend.disposeIntermediateTensorInfo(one)
    this.temporaries = []
  }

  /** Overwrites a packed texture. `texels` holds four numbers each. */
  write({texture, width, height}: Texture, texels: Float32Array): void {
    const {gl} = this
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RGBA, gl.FLOAT, texels)
    gl.bindTexture(gl.TEXTURE_2D, null)
  }

  private program(shader: Shader): Program {
    const known = this.programs.get(shader.key)
    if (known !== undefined) return known
    const program = new Program(this.backend.gpgpu, shader)
    this.programs.set(shader.key, program)
    return program
  }

  private drawInto(outputs: readonly Texture[]): void {
    const {gl} = this
    const attachments = outputs.map((_, i) => gl.COLOR_ATTACHMENT0 + i)
    const known = this.framebuffers.get(outputs.length)
    const framebuffer = known ?? webgl_util.createFramebuffer(gl)
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer)
    if (known === undefined) {
      gl.drawBuffers(attachments)
      this.framebuffers.set(outputs.length, framebuffer)
    }
    outputs.forEach(({texture, width, height}, i) => {
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + i, gl.TEXTURE_2D, texture, 0)
      gl.viewport(0, 0, width, height)
      gl.scissor(0, 0, width, height)
    })
  }
}
