import {MathBackendWebGL} from '@tensorflow/tfjs-backend-webgl'
import {WebGPUBackend} from '@tensorflow/tfjs-backend-webgpu'
import {matMul, randomNormal, type Tensor, tidy} from '@tensorflow/tfjs-core'
import {describe, expect, it} from 'vitest'
import {browserHost} from '../hosts/browser'
import type {Device} from './device'
import {computeOn, startBackend} from './load'
import {causeLoss} from './loss'

/** Work of a second in software at most; the caller disposes what comes of it. */
const work = (): Tensor =>
  tidy(() => {
    const a = randomNormal([512, 512])
    return matMul(matMul(a, a), a)
  })

/** Marks the place in the GPU's queue after all that it was handed; answers whether it has got there. */
function mark({backend}: Device): () => boolean {
  if (backend instanceof WebGPUBackend) {
    let reached = false
    // tfjs gathers some passes before it submits them, and fails to submit none.
    backend.ensureCommandEncoderReady()
    backend.endComputePassEncoder()
    backend.submitQueue()
    void backend.device.queue.onSubmittedWorkDone().then(() => {
      reached = true
    })
    return () => reached
  }
  const gl = backend instanceof MathBackendWebGL ? backend.gpgpu.gl : null
  if (!(gl instanceof WebGL2RenderingContext)) throw new Error('no GPU')
  const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!sync) throw new Error('no fence')
  return () => gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED
}

describe.each(['webgpu', 'webgl'] as const)('a device on %s', (name) => {
  it('is settled when what it was handed is done', async ({skip}) => {
    const device = await startBackend(name, browserHost).catch(() => null)
    if (!device) return skip(`no ${name} in this browser`)
    await computeOn(device)
    await device.settled()
    const product = work()
    const done = mark(device)
    await device.settled()
    expect(done()).toBe(true)
    product.dispose()
  })

  it('that is lost says so to who waits for it', async ({skip}) => {
    const device = await startBackend(name, browserHost).catch(() => null)
    if (!device) return skip(`no ${name} in this browser`)
    await computeOn(device)
    work().dispose()
    const waiting = device.settled()
    causeLoss(device)
    await waiting.catch((error: unknown) => expect(error).toMatchObject({info: {code: 'backend-lost'}}))
    await expect.poll(() => device.settled().then(null, (error) => error.info.code)).toBe('backend-lost')
  })
})
