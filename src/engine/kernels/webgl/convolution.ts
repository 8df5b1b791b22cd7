/**
 * Convolutions on WebGL, bias and activation included, one draw each.
 *
 * Defect mended: tfjs draws convolution, bias and activation apart, unpacked, and gives each number of a filter's
 * gradient one fragment that walks through the whole batch. Here the batch is divided among fragments, and a
 * second draw adds up their parts.
 */
import {type Tensor1D, type Tensor4D, tidy} from '@tensorflow/tfjs-core'
import {divided, geometryOf} from '../convolution-geometry'
import {fallback} from '../fallback'
import type {KernelSet, Shape4D} from '../kernel-set'
import {partSumsShader, partsShader, tapsByDraw, texelsOfTap} from './filter-gradient'
import {gatherShader} from './gather'
import type {Gl, Shader} from './gl'
import {countable, numbered} from './linear'
import {indices} from './taps'

/** Textures that a shader can read on every device. */
const mostTextures = 16

export function webGlConvolution(gl: Gl): Pick<KernelSet, 'convolve' | 'convTranspose' | 'filterGradient'> {
  return {
    convolve(x, filter, bias, stride, activation) {
      const geometry = geometryOf(x.shape, filter.shape, stride)
      const {height, width, channels} = geometry.output
      const out = gl.uninitialised<Tensor4D>([x.shape[0], height, width, channels])
      if (gather(gl, gatherShader('convolve', geometry, bias !== null, activation), [x, filter, bias], out))
        return out
      out.dispose()
      return fallback.convolve(x, filter, bias, stride, activation)
    },
    convTranspose(y, filter, bias, stride, activation, shape) {
      const geometry = geometryOf(shape, filter.shape, stride)
      const out = gl.uninitialised<Tensor4D>(shape)
      if (
        gather(gl, gatherShader('convTranspose', geometry, bias !== null, activation), [y, filter, bias], out)
      )
        return out
      out.dispose()
      return fallback.convTranspose(y, filter, bias, stride, activation, shape)
    },
    filterGradient: (x, delta, stride, shape) => tidy(() => filterGradient(gl, x, delta, stride, shape)),
  }
}

/** False where there are too many texels to tell them by their numbers. */
function gather(
  gl: Gl,
  shader: Shader,
  [x, filter, bias]: readonly [Tensor4D, Tensor4D, Tensor1D | null],
  out: Tensor4D,
): boolean {
  const [seen, filters, made] = [gl.packed(x), gl.packed(filter), gl.packed(out)]
  if (!countable([seen, filters, made])) return false
  const inputs = bias === null ? [seen, filters] : [seen, filters, gl.packed(bias)]
  const uniforms = {...numbered({seen, filters}), i_width: made.width, i_batch: out.shape[0]}
  gl.run(shader, inputs, [made], uniforms)
  return true
}

function filterGradient(gl: Gl, x: Tensor4D, delta: Tensor4D, stride: number, shape: Shape4D): Tensor4D {
  const geometry = geometryOf(x.shape, shape, stride)
  if (geometry.kernelWidth > mostTextures) return fallback.filterGradient(x, delta, stride, shape)
  const texels = texelsOfTap(geometry)
  const rows = x.shape[0] * geometry.output.height
  const {share, parts} = divided(rows, texels)
  const [seen, met] = [gl.packed(x), gl.packed(delta)]
  const taps = indices(geometry.kernelWidth).map(() => gl.packed(gl.uninitialised([2 * parts, 2 * texels])))
  const out = gl.uninitialised<Tensor4D>(shape)
  const made = gl.packed(out)
  const [tap] = taps
  if (tap === undefined || !countable([seen, met, made, ...taps])) {
    return fallback.filterGradient(x, delta, stride, shape)
  }
  const sizes = {i_width: tap.width, i_rows: rows, i_share: share}
  const uniforms = {...numbered({seen, delta: met}), ...sizes}
  for (const some of tapsByDraw(geometry)) {
    gl.run(
      partsShader(geometry, some),
      [seen, met],
      some.map((one) => taps[one] ?? tap),
      uniforms,
    )
  }
  const named = Object.fromEntries(taps.map((one, i) => [`tap${i}`, one]))
  gl.run(partSumsShader(geometry), taps, [made], {...numbered(named), i_width: made.width, i_parts: parts})
  return out
}
