import {expect, it} from 'vitest'
import {mapOnly, specOf, Visit} from '../testing/visit'

const small = specOf('dense', {images: 500, batch: 20, epochs: 2, hidden: [16]})

it('takes the next backend where the one asked for is missing, and says why', async () => {
  const visit = new Visit()
  const report = await visit.open('webgpu')
  expect(report).toMatchObject({choice: 'webgpu', backend: 'wasm'})
  expect(report.checks.map(({name, present, reason}) => [name, present, reason])).toEqual([
    ['webgpu', false, expect.stringContaining('webgpu')],
    ['webgl', false, expect.stringContaining('webgl')],
    ['wasm', true, ''],
    ['cpu', false, 'not tried'],
  ])
  expect(visit.of('error').map(({error}) => error.code)).toEqual(['backend-missing'])
})

it('refuses to move to a backend that is missing, and goes on where it was', async () => {
  const visit = new Visit()
  await visit.open()
  await visit.engine.createRun('a', small)
  await expect(visit.engine.useBackend('webgl')).rejects.toMatchObject({info: {code: 'backend-missing'}})
  await visit.engine.step(['a'])
  expect(visit.status('a')).toMatchObject({step: 1, backend: 'wasm'})
})

it('moves a run, even while it trains, without losing a step', async () => {
  const visit = new Visit()
  await visit.open()
  await visit.engine.createRun('a', small)
  await visit.engine.watch('a', mapOnly)
  for (let i = 0; i < 7; i++) await visit.engine.step(['a'])
  const before = await visit.engine.checkpoint('a')
  expect((await visit.engine.useBackend('cpu')).backend).toBe('cpu')
  const after = await visit.engine.checkpoint('a')
  expect(after).toEqual({...before, seconds: after.seconds})
  await visit.engine.train(['a'])
  await expect.poll(() => visit.status('a')?.step).toBeGreaterThan(9)
  await visit.engine.useBackend('wasm')
  await visit.until('a', 'finished')
  expect((await visit.engine.checkpoint('a')).history.trainStep).toEqual(
    Array.from({length: 50}, (_, i) => i + 1),
  )
})

it('chooses wasm before cpu, and can say why', async () => {
  const visit = new Visit()
  await visit.open('auto')
  await expect.poll(() => visit.of('backend').length).toBe(1)
  const report = visit.of('backend')[0]?.report
  expect(report).toMatchObject({choice: 'auto', backend: 'wasm'})
  const ms = (name: string) => report?.checks.find((check) => check.name === name)?.msPerStep ?? 0
  expect(ms('wasm')).toBeGreaterThan(0)
  expect(ms('cpu')).toBeGreaterThan(0)
})
