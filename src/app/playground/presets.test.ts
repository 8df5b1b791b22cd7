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
