import {expect, it} from 'vitest'
import {analysesIn} from './analyses'

it('finds a lesson’s analysis by its folder, and loads that alone', async () => {
  const analysis = async () => 7
  const find = analysesIn({
    '../lessons/pca/analysis.ts': async () => analysis,
    '../lessons/denoising/analysis.ts': () => Promise.reject(new Error('not asked for')),
  })
  expect(await find('pca')).toBe(analysis)
  expect(await find('ca')).toBeNull()
  expect(await find('latent-space')).toBeNull()
})
