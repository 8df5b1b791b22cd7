import * as tf from '@tensorflow/tfjs-core'
import type {BackendName} from '../../contract/backend'
import {engineError} from '../errors'
import type {Host} from '../hosts/host'
import {installKernels} from '../kernels'
import {canShareMemory, withSharedMemory} from '../kernels/wasm/shared-memory'
import {Device} from './device'
import {watchLoss} from './loss'

/** A GPU that has not come up by then is not waited for. */
const startDeadline = 8_000

/** Fetches a backend's code, and nothing of the others'. */
const packages: Readonly<Record<BackendName, (host: Host) => Promise<unknown>>> = {
  webgpu: () => import('@tensorflow/tfjs-backend-webgpu'),
  webgl: async () => {
    await import('@tensorflow/tfjs-backend-webgl')
    // A software renderer is slow, not wrong; whether it is too slow is measured, not guessed.
    tf.env().set('SOFTWARE_WEBGL_ENABLED', true)
  },
  wasm: async (host) => {
    const {wasm} = host
    const {setWasmPaths} = await import('@tensorflow/tfjs-backend-wasm')
    // tfjs's own threads need a worker made from a function's text, which minifiers break: our kernels have theirs.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
    const simd = helpersOf(host) > 0 ? await sharedBinary(wasm.simd) : wasm.simd
    setWasmPaths({
      'tfjs-backend-wasm.wasm': wasm.plain,
      'tfjs-backend-wasm-simd.wasm': simd,
      'tfjs-backend-wasm-threaded-simd.wasm': simd,
    })
  },
  cpu: () => import('@tensorflow/tfjs-backend-cpu'),
}

/** Threads beside the engine's own: as many as the host allows, where they can be given its memory. */
function helpersOf({helpers}: Host): number {
  return helpers > 0 && canShareMemory() ? helpers : 0
}

/** Address of the binary there with a memory that threads may share. */
async function sharedBinary(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  const binary = withSharedMemory(new Uint8Array(await response.arrayBuffer()))
  return URL.createObjectURL(new Blob([binary], {type: 'application/wasm'}))
}

/**
 * Starts a backend without making it the one in use. `tf.setBackend` would: were it given up while it hangs
 * and to wake later, it would put its backend under whatever runs by then.
 * @throws EngineError 'backend-missing' where there is none, or where it does not come up in time
 */
export async function startBackend(name: BackendName, host: Host): Promise<Device> {
  const backend = running.get(name) ?? (await bringUp(name, host))
  running.set(name, backend)
  const device = new Device(name, backend, name === 'wasm' ? helpersOf(host) : 0)
  watchLoss(device)
  return device
}

/** Backends are tfjs's, one of each for the whole process. */
const running = new Map<BackendName, tf.KernelBackend>()

async function bringUp(name: BackendName, host: Host): Promise<tf.KernelBackend> {
  await packages[name](host).catch((error: unknown) => {
    throw engineError('backend-missing', `the code of ${name} could not be fetched: ${String(error)}`)
  })
  const factory = tf.findBackendFactory(name)
  if (!factory) throw engineError('backend-missing', `${name} is not to be had here`)
  const backend = await inTime(name, factory)
  refuseHalfPrecision(name)
  tf.removeBackend(name)
  tf.registerBackend(name, () => backend)
  return backend
}

/** Makes a started device the one that tfjs computes on, our kernels and all. */
export async function computeOn(device: Device): Promise<void> {
  device.check()
  if (tf.getBackend() !== device.name) await tf.setBackend(device.name)
  await installKernels(device.name, device.helpers)
}

async function inTime(name: BackendName, factory: () => tf.KernelBackend | Promise<tf.KernelBackend>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(engineError('backend-missing', `${name} did not start within ${startDeadline / 1000} s`)),
      startDeadline,
    )
  })
  try {
    return await Promise.race([Promise.resolve().then(factory), late])
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw engineError('backend-missing', `${name} does not start here: ${why}`)
  } finally {
    clearTimeout(timer)
  }
}

/** Phones without 32-bit textures train to NaN. */
function refuseHalfPrecision(name: BackendName): void {
  if (name === 'webgl' && !tf.env().getBool('WEBGL_RENDER_FLOAT32_ENABLED'))
    throw engineError('backend-missing', 'webgl has only 16-bit numbers here, too coarse to train with')
}
