import {describe, expect, it} from 'vitest'
import {parseProgress, withDone, withScore} from './progress'

const none = {done: [], scores: {}, last: null}

describe('progress', () => {
  it('survives being kept', () => {
    const kept = {pca: withScore(withDone(none, 'one'), 'two', 0.7)}
    expect(parseProgress(JSON.stringify(kept))).toEqual(kept)
    expect(kept.pca).toEqual({done: ['one', 'two'], scores: {two: 0.7}, last: null})
  })

  it('counts a scene once, and keeps the last score', () => {
    const once = withDone(none, 'one')
    expect(withDone(once, 'one')).toBe(once)
    expect(withScore(withScore(none, 'one', 0.2), 'one', 0.9)).toEqual({
      done: ['one'],
      scores: {one: 0.9},
      last: null,
    })
  })

  it.each([
    ['nothing', null, {}],
    ['what is no JSON', '{', {}],
    ['a list', '[1]', {}],
    ['a lesson that is a number', '{"pca": 3}', {pca: none}],
    [
      'parts that are not as they should be',
      '{"pca": {"done": ["a", 7], "scores": {"a": "b", "c": 1}, "last": 4}}',
      {pca: {done: ['a'], scores: {c: 1}, last: null}},
    ],
  ])('makes the best of %s', (_, text, expected) => {
    expect(parseProgress(text)).toEqual(expected)
  })
})
