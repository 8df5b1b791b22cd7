import {describe, expect, it} from 'vitest'
import type {Recovery} from '../../lab/store/alerts'
import {messagesFor} from '../../messages'
import {alertWords} from './alert-words'
import {noticeLines} from './notice-lines'

const words = messagesFor('en')
const lost = {code: 'worker-lost', message: '', hint: ''} as const
const recovery: Recovery = {
  saved: [{runId: 'a', epoch: 3, step: 1200}],
  from: 'webgl',
  to: 'wasm',
  resumed: true,
}

describe('an alert', () => {
  it('says what happened, what was saved and what to do', () => {
    const {what, saved, todo} = alertWords(lost, recovery, words)
    expect(what).toContain('worker')
    expect(saved).toBe('Saved: everything up to epoch 3, step 1200. Training continues on wasm.')
    expect(todo).not.toBe('')
  })

  it('does not claim to have saved what was never learnt', () => {
    const blank = {...recovery, saved: [{runId: 'a', epoch: 1, step: 0}], resumed: false}
    expect(alertWords(lost, blank, words).saved).toBe(words.errors.savedNothing)
  })

  it('says when nothing could be started again', () => {
    expect(alertWords(lost, {...recovery, to: null}, words).saved).toContain(words.errors.noBackend)
  })

  it('says that the last good weights are back when the loss burst', () => {
    expect(alertWords({...lost, code: 'not-finite'}, null, words).saved).toBe(words.errors.lastGood)
  })
})

it('tells what was set aside, what is used instead, and why', () => {
  const why = {en: 'Because.', ko: '그래서.'}
  const notices = [
    {name: 'code', given: '0', used: 1, why: null},
    {name: 'output', given: 'linear', used: 'sigmoid', why},
    {name: 'foo', given: 'bar', used: null, why: null},
  ]
  expect(noticeLines(notices, words.notices, 'en')).toEqual([
    'code=0 is not possible; 1 is used instead.',
    'output=linear is not possible; sigmoid is used instead. Because.',
    'foo=bar has no meaning here and is ignored.',
  ])
})
