import {describe, expect, it} from 'vitest'
import {parseProgress, withAnswer, withDone, withoutAnswer, withScore} from './progress'

const none = {done: [], scores: {}, answers: {}, last: null}

describe('progress', () => {
  it('survives being kept', () => {
    const kept = {pca: withScore(withDone(none, 'one'), 'two', 0.7)}
    expect(parseProgress(JSON.stringify(kept))).toEqual(kept)
    expect(kept.pca).toEqual({done: ['one', 'two'], scores: {two: 0.7}, answers: {}, last: null})
  })

  it('counts a scene once, and keeps the last score', () => {
    const once = withDone(none, 'one')
    expect(withDone(once, 'one')).toBe(once)
    expect(withScore(withScore(none, 'one', 0.2), 'one', 0.9)).toEqual({
      done: ['one'],
      scores: {one: 0.9},
      answers: {},
      last: null,
    })
  })

  it('keeps what was answered, and the score of a question that is asked again', () => {
    const wrong = withAnswer(none, 'question-1', 2)
    expect(wrong).toEqual({
      done: ['question-1'],
      scores: {'question-1': 0},
      answers: {'question-1': 2},
      last: null,
    })
    expect(parseProgress(JSON.stringify({pca: wrong}))).toEqual({pca: wrong})
    expect(withoutAnswer(wrong, 'question-1')).toEqual({...wrong, answers: {}})
    expect(withAnswer(wrong, 'question-1', 0).scores).toEqual({'question-1': 1})
  })

  it.each([
    ['nothing', null, {}],
    ['what is no JSON', '{', {}],
    ['a list', '[1]', {}],
    ['a lesson that is a number', '{"pca": 3}', {pca: none}],
    [
      'parts that are not as they should be',
      '{"pca": {"done": ["a", 7], "scores": {"a": "b", "c": 1}, "answers": [2], "last": 4}}',
      {pca: {done: ['a'], scores: {c: 1}, answers: {}, last: null}},
    ],
  ])('makes the best of %s', (_, text, expected) => {
    expect(parseProgress(text)).toEqual(expected)
  })
})
