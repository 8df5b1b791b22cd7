import {expect, it} from 'vitest'
import {parseAddress} from '../../lab/address/address'
import {sceneAddress} from './address'

const address = (hash: string, presenting: boolean) =>
  sceneAddress(parseAddress(hash), 'pca', 'two', presenting)

it('keeps what else stands in the address', () => {
  expect(address('#/lessons/pca/one?lang=ko', true)).toBe('#/lessons/pca/two?lang=ko&present=1')
  expect(address('#/lessons/pca?present=1&lang=ko', false)).toBe('#/lessons/pca/two?lang=ko')
  expect(address('', false)).toBe('#/lessons/pca/two')
})

it('leaves a spec behind: a lesson brings its own', () => {
  expect(address('#/playground?v=2&variant=dense&code=8', false)).toBe('#/lessons/pca/two')
})

it('is an address that the rest of the page understands whole', () => {
  const parsed = parseAddress(address('#/lessons/pca?lang=ko', true))
  expect(parsed.corrections).toEqual([])
  expect(parsed).toMatchObject({
    route: {page: 'lesson', slug: 'pca', scene: 'two'},
    language: 'ko',
    presenting: true,
    hasSpec: false,
  })
})
