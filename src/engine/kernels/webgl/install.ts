/**
 * Our shaders, put to work on tfjs's WebGL context. They need WebGL 2 and 32-bit textures, packed; elsewhere the
 * fallback kernels stay in use.
 */
import {MathBackendWebGL} from '@tensorflow/tfjs-backend-webgl'
import {backend, env} from '@tensorflow/tfjs-core'
import {fallback} from '../fallback'
import {inputBufferFillers} from '../input-buffer-fillers'
import {registerKernelSet} from '../registry'
import {webGlConvolution} from './convolution'
import {webGlDense} from './dense'
import {webGlFormulas} from './formulas'
import {Gl} from './gl'
import {fillPacked} from './input-buffer'
import {webGlLosses} from './losses'
import {webGlOptimizers} from './optimizers'

let installedOn: object | null = null

/** Makes our shaders those of the WebGL backend in use; says whether they are in use. */
export function installWebGlKernels(): boolean {
  const present = backend()
  if (installedOn === present) return true
  if (!(present instanceof MathBackendWebGL) || !capable()) return false
  const gl = new Gl(present)
  registerKernelSet('webgl', {
    ...fallback,
    ...webGlDense(gl),
    ...webGlConvolution(gl),
    ...webGlLosses(gl),
    ...webGlFormulas(gl),
    ...webGlOptimizers(gl),
  })
  inputBufferFillers.set('webgl', (tensor, values) => fillPacked(gl, tensor, values))
  installedOn = present
  return true
}

function capable(): boolean {
  const flags = ['WEBGL_RENDER_FLOAT32_ENABLED', 'WEBGL_PACK', 'WEBGL_LAZILY_UNPACK']
  return env().getNumber('WEBGL_VERSION') === 2 && flags.every((flag) => env().getBool(flag))
}
