import {expect, it, vi} from 'vitest'
import {specOf, TestClient} from '../testing/test-client'
import {Trainer} from './trainer'

it('reads the losses of many steps at once', async () => {
  const client = new TestClient()
  await client.open()
  await client.engine.createRun('a', specOf('dense', {images: 8000, batch: 20, epochs: 1, hidden: []}))
  // A clock that moves by a millisecond whenever it is looked at: reads fall due by it, however busy the machine is.
  let now = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => ++now)
  const reads = vi.spyOn(Trainer.prototype, 'read')
  await client.engine.train(['a'])
  await client.until('a', 'finished')
  const count = reads.mock.calls.length
  vi.restoreAllMocks()
  expect((await client.engine.checkpoint('a')).step).toBe(400)
  expect(count).toBeGreaterThan(1)
  expect(count).toBeLessThanOrEqual(40)
})
