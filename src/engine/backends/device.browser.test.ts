import {matMul, randomNormal, type Tensor, tidy} from '@tensorflow/tfjs-core'
import {describe, expect, it} from 'vitest'
import {browserHost} from '../hosts/browser'
import {computeOn, startBackend} from './load'
import {causeLoss} from './loss'

/** Work of a second in software at most; the caller disposes what comes of it. */
const work = (): Tensor =>
  tidy(() => {
    const a = randomNormal([512, 512])
    return matMul(matMul(a, a), a)
  })

describe.each(['webgpu', 'webgl'] as const)('a device on %s', (name) => {
  it('is settled when what it was handed is done', async ({skip}) => {
    const device = await startBackend(name, browserHost).catch(() => null)
    if (!device) return skip(`no ${name} in this browser`)
    await computeOn(device)
    const latency = await device.latency()
    const start = performance.now()
    const product = work()
    const handed = performance.now() - start
    await device.settled()
    const settled = performance.now() - start
    await device.read(product)
    const read = performance.now() - start
    product.dispose()
    console.info(
      `${name}: idle after ${latency.toFixed(1)} ms; handed ${handed.toFixed(0)}, settled ${settled.toFixed(0)}, read ${read.toFixed(0)}`,
    )
    // To read 1 MB takes little; had the products not been done, that would have waited for them.
    expect(read - settled).toBeLessThan(settled - handed + 50)
  })

  it('that is lost says so to who waits for it', async ({skip}) => {
    const device = await startBackend(name, browserHost).catch(() => null)
    if (!device) return skip(`no ${name} in this browser`)
    await computeOn(device)
    work().dispose()
    const waiting = device.settled()
    causeLoss(device)
    await waiting.catch((error: unknown) => expect(error).toMatchObject({trouble: {code: 'backend-lost'}}))
    await expect.poll(() => device.settled().then(null, (error) => error.trouble.code)).toBe('backend-lost')
  })
})
