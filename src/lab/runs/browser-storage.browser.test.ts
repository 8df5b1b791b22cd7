import {expect, test} from 'vitest'
import {defaultSpec} from '../../variants/spec'
import {checkpointOf} from '../testing/fake-engine'
import {openBrowserStorage} from './browser-storage'
import {keptRun} from './kept-run'

test('runs are there again when the database is opened anew, their weights without the rest of their buffer', async () => {
  const name = `test ${Math.random()}`
  const view = new Float32Array(new SharedArrayBuffer(4000), 4, 3).fill(0.5)
  const checkpoint = {...checkpointOf(defaultSpec(), 7), weights: [{name: 'w', shape: [3], values: view}]}
  const storage = await openBrowserStorage(name)
  await storage.put(keptRun('one', 1, checkpoint), checkpoint)
  await storage.put(keptRun('two', 2, checkpoint), checkpoint)
  await storage.remove('two')

  const again = await openBrowserStorage(name)
  expect(again.lasting).toBe(true)
  expect(await again.all()).toMatchObject([{id: 'one', step: 7}])
  const values = (await again.checkpoint('one'))?.weights[0]?.values
  expect([...(values ?? [])]).toEqual([0.5, 0.5, 0.5])
  expect(values?.buffer.byteLength).toBe(12)
  expect(await again.checkpoint('two')).toBeNull()
})
