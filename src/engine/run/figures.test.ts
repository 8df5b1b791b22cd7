/** How well a correct implementation does, on all of MNIST. */
import {expect, it, vi} from 'vitest'
import {Session} from '../hosts/node/session'
import {specOf} from '../testing/test-client'

// Alone on a machine all three take half a minute; beside other tests, several.
vi.setConfig({testTimeout: 600_000})

it('reaches what the dense autoencoder reaches in PyTorch, and beats PCA', async () => {
  const session = await Session.open('wasm')
  const {report} = await session.train(
    specOf('dense', {activation: 'relu', codeactivation: 'linear', centred: false, epochs: 5}),
  )
  console.info(
    `dense, code 2: ${report.history.testMse.join(', ')}; ${Math.round(report.imagesPerSecond)} images/s`,
  )
  const {testStep, testMse} = report.history
  expect(testStep).toEqual([469, 938, 1407, 1876, 2345])
  expect(testMse[0]).toBeLessThanOrEqual(0.0555)
  expect(report.testMse).toBeLessThanOrEqual(0.0472)
  expect(report.pcaTestMse).toBeCloseTo(0.05567, 5)
  expect(report.meanImageTestMse).toBeCloseTo(0.0675, 4)
  expect(report.principalAngle).toBeNull()
})

it('finds the plane of PCA without activations', async () => {
  const session = await Session.open('wasm')
  const {report} = await session.train(specOf('linear', {}))
  console.info(`linear, code 2: ${report.testMse}, ${report.principalAngle}° from PCA`)
  expect((report.testMse ?? 1) / 0.05567).toBeLessThan(1.01)
  expect(report.testMse).toBeGreaterThan(report.pcaTestMse ?? 1)
  expect(report.principalAngle).toBeLessThan(10)
})
