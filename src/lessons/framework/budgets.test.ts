import {expect, it} from 'vitest'
import {budgetOf, budgetSentence} from './budgets'

const origin = {en: 'Pretrained', ko: '미리 학습된 것'}
const budget = (code: number, epochs: number, hidden: readonly number[]) => budgetOf({code, epochs, hidden})

it('names together what was trained alike, and apart what was not', () => {
  const budgets = [
    budget(8, 20, [128, 32]),
    budget(2, 20, [128, 32]),
    budget(32, 20, [128, 64]),
    budget(32, 10, [128]),
  ]
  expect(budgetSentence(origin, budgets).en).toBe(
    'Pretrained: k = 2, 8, 20 epochs, hidden layers 128-32; k = 32, 20 epochs, hidden layers 128-64; k = 32, 10 epochs, hidden layers 128.',
  )
  expect(budgetSentence(origin, budgets).ko).toContain('k = 32, 10에폭, 은닉층 128.')
})

it('says which codes are bounded', () => {
  const [free, bounded] = ['linear', 'tanh'].map((codeactivation) =>
    budgetOf({code: 2, epochs: 20, hidden: [128, 32], codeactivation}),
  )
  expect(budgetSentence(origin, free && bounded ? [free, bounded] : []).en).toBe(
    'Pretrained: k = 2, 20 epochs, hidden layers 128-32; k = 2, 20 epochs, hidden layers 128-32, code bounded by tanh.',
  )
})

it('says nothing of none, and no layers where they are not known', () => {
  expect(budgetSentence(origin, [])).toEqual({en: '', ko: ''})
  expect(budgetSentence(origin, [{k: 64, epochs: 1, hidden: null, bounded: false}]).en).toBe(
    'Pretrained: k = 64, 1 epoch.',
  )
})
