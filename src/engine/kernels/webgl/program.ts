/** A compiled fragment shader with its uniforms, on tfjs's vertices: two triangles over the whole output. */
import {type GPGPUContext, webgl_util} from '@tensorflow/tfjs-backend-webgl'
import type {Shader, Texture, Uniforms} from './gl'

const header = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
`

type Compiled = ReturnType<GPGPUContext['createProgram']>

export class Program {
  private readonly gl: WebGL2RenderingContext
  private readonly compiled: Compiled
  private readonly locations = new Map<string, WebGLUniformLocation | null>()

  /** Throws where the shader does not compile. */
  constructor(
    private readonly context: GPGPUContext,
    shader: Shader,
  ) {
    this.gl = context.gl as WebGL2RenderingContext
    const samplers = shader.samplers.map((name) => `uniform sampler2D ${name};\n`).join('')
    const fragment = webgl_util.createFragmentShader(this.gl, header + samplers + shader.code())
    this.compiled = context.createProgram(fragment)
    context.buildVao(this.compiled)
    for (const [unit, name] of shader.samplers.entries()) this.gl.uniform1i(this.location(name), unit)
  }

  /** Makes it the program of the next draw. */
  use(inputs: readonly Texture[], uniforms: Uniforms): void {
    const {gl} = this
    this.context.setProgram(this.compiled)
    gl.bindVertexArray((this.compiled as {vao?: WebGLVertexArrayObject}).vao ?? null)
    inputs.forEach(({texture}, unit) => {
      gl.activeTexture(gl.TEXTURE0 + unit)
      gl.bindTexture(gl.TEXTURE_2D, texture)
    })
    for (const [name, value] of Object.entries(uniforms)) {
      if (name.startsWith('i_')) gl.uniform1i(this.location(name), value)
      else gl.uniform1f(this.location(name), value)
    }
  }

  private location(name: string): WebGLUniformLocation | null {
    const known = this.locations.get(name)
    if (known !== undefined) return known
    const location = this.gl.getUniformLocation(this.compiled, name)
    this.locations.set(name, location)
    return location
  }
}
