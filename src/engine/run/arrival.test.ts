/** Training while the data arrives. */
import {expect, it} from 'vitest'
import type {ReadFile} from '../data/read-shard'
import type {Host} from '../hosts/host'
import {nodeHost} from '../hosts/node/host'
import {specOf, TestClient} from '../testing/test-client'

/** A host on which some files come only when they are let through, or never. */
function hostWith(change: (read: ReadFile) => ReadFile): Host {
  return {...nodeHost, readFiles: (folder) => change(nodeHost.readFiles(folder))}
}

const firstShards = /^(manifest|train-0-|test-)/
const spec = specOf('dense', {images: 9000, batch: 100, epochs: 2, hidden: [16]})

it('begins with the first shard, and is the same training as with all of the data', async () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const slow = new TestClient(
    hostWith((read) => async (name, ...rest) => {
      if (!firstShards.test(name)) await gate
      return read(name, ...rest)
    }),
  )
  await slow.open()
  await slow.engine.createRun('a', spec)
  await slow.engine.train(['a'])
  await expect.poll(() => slow.status('a')?.step).toBeGreaterThan(40)
  await expect.poll(() => slow.status('a')?.step).toBe(59)
  expect(slow.status('a')?.state).toBe('training')
  expect(slow.of('data').at(-1)?.progress.trainImages).toBe(6000)
  open()
  await slow.until('a', 'finished')
  const early = (await slow.engine.checkpoint('a')).history

  const ready = new TestClient()
  await ready.open()
  await expect.poll(() => ready.of('data').at(-1)?.progress.state).toBe('ready')
  await ready.losses('a', spec)
  const whole = (await ready.engine.checkpoint('a')).history
  expect(early.trainLoss).toEqual(whole.trainLoss)
  expect(early.testMse).toEqual(whole.testMse)
})

it('goes on with what is here when a shard is lost', async () => {
  const client = new TestClient(
    hostWith((read) => async (name, ...rest) => {
      if (name.startsWith('train-6000')) throw new Error('404')
      return read(name, ...rest)
    }),
  )
  await client.open()
  await client.engine.createRun('a', spec)
  await client.engine.train(['a'])
  await client.until('a', 'finished')
  expect(client.status('a')?.step).toBe(120)
  expect(client.of('data').at(-1)?.progress).toMatchObject({state: 'failed', error: {code: 'data-missing'}})
})
