import {expect, test} from 'vitest'
import {boxesWithText} from './boxes-with-text'

interface Piece {
  type: string
  tagName?: string
  name?: string
  value?: string
  children?: Piece[]
}

const formula = (): Piece & {properties: object} => ({
  type: 'element',
  tagName: 'span',
  properties: {className: ['katex']},
  children: [],
})
const text = (value: string) => ({type: 'text', value})

function shown(...children: Piece[]): string[] {
  const tree: Piece = {type: 'root', children: [{type: 'element', tagName: 'p', children}]}
  boxesWithText()(tree)
  const say = ({value, children = []}: Piece): string =>
    value ?? (children.length > 0 ? `[${children.map(say).join('')}]` : '$')
  return tree.children?.[0]?.children?.map(say) ?? []
}

test('a comma, a bracket and a Korean particle stay on the line of their formula', () => {
  expect(shown(text('a code '), formula(), text(', here of two'))).toEqual([
    'a code ',
    '[$,]',
    ' here of two',
  ])
  expect(shown(text('of ('), formula(), text(') and'))).toEqual(['of ', '[($)]', ' and'])
  expect(shown(formula(), text('의 픽셀을 '), formula(), text('로'))).toEqual(['[$의]', ' 픽셀을 ', '[$로]'])
})

test('a term stands as a formula does, in bold or not', () => {
  const term = {type: 'mdxJsxTextElement', name: 'Term', children: [text('epochs')]}
  expect(shown(text('five '), term, text('. Then'))).toEqual(['five ', '[[epochs].]', ' Then'])
  const bold = {type: 'element', tagName: 'strong', children: [term]}
  expect(shown(bold, text('는 병목'))).toEqual(['[[[epochs]]는]', ' 병목'])
})

test('a formula between spaces stays as it is', () => {
  expect(shown(text('from '), formula(), text(' to '), formula())).toEqual(['from ', '$', ' to ', '$'])
})
