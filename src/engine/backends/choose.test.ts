import {expect, it} from 'vitest'
import {mapOnly, specOf, TestClient} from '../testing/test-client'

const small = specOf('dense', {images: 500, batch: 20, epochs: 2, hidden: [16]})

it('takes the next backend where the one asked for is missing, and says why', async () => {
  const client = new TestClient()
  const report = await client.open('webgpu')
  expect(report).toMatchObject({choice: 'webgpu', backend: 'wasm'})
  expect(report.checks.map(({name, present, reason}) => [name, present, reason])).toEqual([
    ['webgpu', false, expect.stringContaining('webgpu')],
    ['webgl', false, expect.stringContaining('webgl')],
    ['wasm', true, ''],
    ['cpu', false, 'not tried'],
  ])
  expect(client.of('error').map(({error}) => error.code)).toEqual(['backend-missing'])
})

it('refuses to move to a backend that is missing, and goes on where it was', async () => {
  const client = new TestClient()
  await client.open()
  await client.engine.createRun('a', small)
  await expect(client.engine.useBackend('webgl')).rejects.toMatchObject({info: {code: 'backend-missing'}})
  await client.engine.step(['a'])
  expect(client.status('a')).toMatchObject({step: 1, backend: 'wasm'})
})

it('moves a run, even while it trains, without losing a step', async () => {
  const client = new TestClient()
  await client.open()
  await client.engine.createRun('a', small)
  await client.engine.watch('a', mapOnly)
  for (let i = 0; i < 7; i++) await client.engine.step(['a'])
  const before = await client.engine.checkpoint('a')
  expect((await client.engine.useBackend('cpu')).backend).toBe('cpu')
  const after = await client.engine.checkpoint('a')
  expect(after).toEqual({...before, seconds: after.seconds})
  await client.engine.train(['a'])
  await expect.poll(() => client.status('a')?.step).toBeGreaterThan(9)
  await client.engine.useBackend('wasm')
  await client.until('a', 'finished')
  expect((await client.engine.checkpoint('a')).history.trainStep).toEqual(
    Array.from({length: 50}, (_, i) => i + 1),
  )
})

it('chooses wasm before cpu, and can say why', async () => {
  const client = new TestClient()
  await client.open('auto')
  await expect.poll(() => client.of('backend').length).toBe(1)
  const report = client.of('backend')[0]?.report
  expect(report).toMatchObject({choice: 'auto', backend: 'wasm'})
  const ms = (name: string) => report?.checks.find((check) => check.name === name)?.msPerStep ?? 0
  expect(ms('wasm')).toBeGreaterThan(0)
  expect(ms('cpu')).toBeGreaterThan(0)
})
