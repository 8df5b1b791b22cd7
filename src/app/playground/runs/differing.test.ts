import {expect, it} from 'vitest'
import {defaultSpec, nearestSpec, variantOf} from '../../../variants/spec'
import {differing} from './differing'

const spec = (variant: string, parameters: Record<string, unknown> = {}) =>
  nearestSpec(defaultSpec(variantOf(variant)), parameters).spec

const names = (...specs: Parameters<typeof differing>[0]) => differing(specs).map(({name}) => name)

it('finds the parameters in which runs differ, lists by their members', () => {
  expect(names()).toEqual([])
  expect(names(spec('dense'), spec('dense'))).toEqual([])
  expect(names(spec('dense', {seed: 2, hidden: '64,8'}), spec('dense'))).toEqual(['hidden', 'seed'])
})

it('does not count what only one of them has', () => {
  const [net, other] = [
    {hidden: '400', activation: 'relu'},
    {code: 2, epochs: 10, beta: 4},
  ]
  expect(names(spec('vae', {...net, ...other}), spec('dense', net))).toEqual([])
  expect(names(spec('vae', {beta: 4}), spec('dense'), spec('vae'))).toContain('beta')
})
