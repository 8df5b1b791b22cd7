import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {messagesFor} from '../../messages'
import {defaultSpec, nearestSpec} from '../../variants/spec'
import {changedLabels} from './changed-labels'
import {presetOf, presets} from './presets'

describe('presets', () => {
  it('are specs that can be built as they are, each another', () => {
    for (const {name, spec} of presets) {
      expect(nearestSpec(spec, spec.parameters).corrections).toEqual([])
      expect(presetOf(spec)).toBe(name)
    }
  })

  it('are the ones that have words', () => {
    const named = presets.map(({name}) => name).toSorted()
    for (const language of ['en', 'ko'] as const)
      expect(Object.keys(messagesFor(language).playground.presets.byName).toSorted()).toEqual(named)
  })

  it('say what docs/figures.md says where they name what is reached', () => {
    const page = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8')
    const reached = (row: string, figure: string) => {
      const line = page
        .split('\n')
        .find((one) => one.startsWith(`| \`${row}\` |`) && one.includes(`| ${figure} |`))
      return Number(line?.split(' | ')[3]?.replaceAll(',', ''))
    }
    const said = [
      ['stacked', reached('stacked-sigmoid', 'test MSE').toFixed(3)],
      ['stacked', reached('stacked-sigmoid-end-to-end', 'test MSE').toFixed(3)],
      ['stackedRelu', reached('stacked-relu', 'test MSE').toFixed(3)],
      ['stackedRelu', reached('stacked-relu-end-to-end', 'test MSE').toFixed(3)],
      ['denoisingConvolutional', reached('denoising-dense', 'MSE, noisy test digits').toFixed(3)],
      ['denoisingConvolutional', reached('denoising-convolutional', 'MSE, noisy test digits').toFixed(3)],
    ] as const
    for (const language of ['en', 'ko'] as const)
      for (const [name, figure] of said)
        expect(messagesFor(language).playground.presets.byName[name].why, name).toContain(figure)
    const about = reached('convolutional', 'test MSE') / reached('dense-68', 'test MSE')
    expect(about).toBeGreaterThan(0.4)
    expect(about).toBeLessThan(0.6)
  })

  it('are recognised only whole', () => {
    const {spec} = nearestSpec(defaultSpec(), {seed: 7})
    expect(presetOf(defaultSpec())).toBe('map')
    expect(presetOf(spec)).toBeNull()
  })
})

it('names what differs between two specs as the form does', () => {
  const from = defaultSpec()
  const {spec: to} = nearestSpec(from, {code: 8, hidden: '64'})
  expect(changedLabels(from, to, 'en')).toEqual(['Code size', 'Hidden widths'])
  expect(changedLabels(from, presets.find(({name}) => name === 'pca')?.spec ?? from, 'ko')).toEqual(['선형'])
})
