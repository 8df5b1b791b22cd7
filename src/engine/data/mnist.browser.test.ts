import {describe, expect, it} from 'vitest'
import {fetchFiles} from './fetch-files'
import {loadMnist} from './mnist'

const folder = new URL('/mnist', location.href).href

describe('MNIST in a browser', () => {
  it('arrives over the wire, checked and inflated by the browser itself', async () => {
    const mnist = loadMnist({read: fetchFiles(folder)})
    await mnist.until('all')
    expect(mnist.progress).toMatchObject({state: 'ready', trainImages: 60_000, testImages: 10_000})
    expect([...mnist.test.labels.subarray(0, 5)]).toEqual([7, 2, 1, 0, 4])
    const mean = mnist.train.images.reduce((sum, value) => sum + value, 0) / 255 / 60_000 / 784
    expect(mean).toBeCloseTo(0.1307, 4)
  })

  it('is missing where the server answers with the page instead', async () => {
    const read = fetchFiles(new URL('/nowhere/', location.href).href)
    const answer = read('train-0.bin', new AbortController().signal, 1)
    await expect(answer).rejects.toMatchObject({info: {code: 'data-missing'}})
  })
})
