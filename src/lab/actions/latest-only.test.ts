import {expect, test} from 'vitest'
import {LatestOnly, LatestOnlyByName} from './latest-only'

/** A question that is answered when the test says so. */
function question<T>(answer: T, log: T[]) {
  let settle: (failed?: boolean) => void = () => {}
  const ask = () => {
    log.push(answer)
    return new Promise<T>((resolve, reject) => {
      settle = (failed) => (failed ? reject(new Error(`no ${answer}`)) : resolve(answer))
    })
  }
  return {ask, settle: (failed?: boolean) => settle(failed)}
}

test('one question is out at a time, and of those that wait only the latest is sent', async () => {
  const latest = new LatestOnly()
  const sent: string[] = []
  const [a, b, c] = ['a', 'b', 'c'].map((name) => question(name, sent))
  const answers = [a, b, c].map((one) => (one ? latest.ask(one.ask) : null))
  expect(sent).toEqual(['a'])
  expect(await answers[1]).toBeNull()
  a?.settle()
  expect(await answers[0]).toBe('a')
  await Promise.resolve()
  expect(sent).toEqual(['a', 'c'])
  c?.settle()
  expect(await answers[2]).toBe('c')
})

test('a question that fails does not block those after it', async () => {
  const latest = new LatestOnly()
  const sent: string[] = []
  const [a, b] = ['a', 'b'].map((name) => question(name, sent))
  const first = latest.ask(a?.ask ?? Promise.reject)
  const second = latest.ask(b?.ask ?? Promise.reject)
  a?.settle(true)
  await expect(first).rejects.toThrow('no a')
  await Promise.resolve()
  b?.settle()
  expect(await second).toBe('b')
})

test('questions of different names do not wait for each other', () => {
  const latest = new LatestOnlyByName()
  const sent: string[] = []
  void latest.ask('hover', question('a', sent).ask)
  void latest.ask('drawing', question('b', sent).ask)
  void latest.ask('hover', question('c', sent).ask)
  expect(sent).toEqual(['a', 'b'])
})
