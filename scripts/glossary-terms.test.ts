import {expect, it} from 'vitest'
import {glossaryTerms} from './glossary-terms'

const text = (value: string) => ({type: 'text', value})

/** The paragraph's text with its terms in brackets. */
function marked(path: string, ...paragraphs: string[]): string[] {
  const tree = {
    type: 'root',
    children: paragraphs.map((value) => ({type: 'paragraph', children: [text(value)]})),
  }
  glossaryTerms()(tree, {path})
  return tree.children.map(({children}) =>
    children
      .map((node: {value?: string; children?: {value?: string}[]}) =>
        node.children ? `[${node.children[0]?.value}]` : node.value,
      )
      .join(''),
  )
}

it('marks the first use of a term, the longest form first', () => {
  expect(
    marked('text.en.mdx', 'A denoising autoencoder. Codes, then codes.', 'An autoencoder, a code.'),
  ).toEqual(['A [denoising autoencoder]. [Codes], then codes.', 'An [autoencoder], a code.'])
})

it('marks no part of another word', () => {
  expect(marked('text.en.mdx', 'A decoder decoded, unitary.')).toEqual(['A [decoder] decoded, unitary.'])
})

it('knows Korean particles', () => {
  expect(marked('text.ko.mdx', '인코더는 코드북이 아니라 코드를 만든다. 학습률로 스텝마다.')).toEqual([
    '[인코더]는 코드북이 아니라 [코드]를 만든다. [학습률]로 [스텝]마다.',
  ])
})

it('leaves formulas and headings alone', () => {
  const tree = {
    type: 'root',
    children: [
      {type: 'heading', children: [text('The code')]},
      {type: 'math', value: 'code'},
    ],
  }
  const before = structuredClone(tree)
  glossaryTerms()(tree, {path: 'text.en.mdx'})
  expect(tree).toEqual(before)
})
