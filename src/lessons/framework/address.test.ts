import {expect, it} from 'vitest'
import {parseAddress} from '../../lab/address'
import {isPresenting, sceneAddress} from './address'

it('keeps what else stands in the address', () => {
  expect(sceneAddress('#/lessons/pca/one?lang=ko', 'pca', 'two', true)).toBe(
    '#/lessons/pca/two?lang=ko&present=1',
  )
  expect(sceneAddress('#/lessons/pca?present=1&lang=ko', 'pca', 'two', false)).toBe(
    '#/lessons/pca/two?lang=ko',
  )
  expect(sceneAddress('', 'pca', 'one', false)).toBe('#/lessons/pca/one')
})

it('knows whether a lesson is presented', () => {
  expect(isPresenting('#/lessons/pca?present=1')).toBe(true)
  expect(isPresenting('#/lessons/pca?present=0')).toBe(false)
  expect(isPresenting('#/lessons/present=1')).toBe(false)
})

it('is an address that the rest of the page understands whole', () => {
  const parsed = parseAddress(sceneAddress('#/lessons/pca?lang=ko', 'pca', 'two', true))
  expect(parsed.setAside).toEqual([])
  expect(parsed).toMatchObject({
    route: {page: 'lesson', slug: 'pca', scene: 'two'},
    language: 'ko',
    presenting: true,
    hasSpec: false,
  })
})
