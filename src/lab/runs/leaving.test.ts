import {afterEach, expect, test, vi} from 'vitest'
import {defaultSpec} from '../../variants/spec'
import {checkpointOf, noHistory, statusOf} from '../testing/fake-engine'
import {closeLabs, openLab} from '../testing/fake-lab'
import {keptRun} from './kept-run'
import {MemoryRunStorage, type RunStorage} from './run-storage'

afterEach(closeLabs)

/** A storage that outlives the page, with a run in it that was trained this far. */
async function storageWith(step: number, spec = defaultSpec()): Promise<RunStorage> {
  const memory = new MemoryRunStorage()
  const checkpoint = checkpointOf(spec, step)
  await memory.put(keptRun('one', 1, checkpoint), checkpoint)
  return {
    lasting: true,
    all: () => memory.all(),
    checkpoint: (id) => memory.checkpoint(id),
    put: (run, from) => memory.put(run, from),
    remove: (id) => memory.remove(id),
  }
}

async function opened(storage: RunStorage, reloaded: boolean, address = '#/playground') {
  const lab = openLab(address, storage, reloaded)
  lab.actions.followRun('a')
  await lab.actions.bringBack()
  return lab
}

test('after a reload the run stands where it stood, and goes on as itself', async () => {
  const lab = await opened(await storageWith(300), true)
  expect(lab.run().checkpoint?.step).toBe(300)
  expect(lab.state().kept.live.a).toBe('one')
  await lab.actions.rewind(['a'])
  await lab.actions.bringBack()
  expect(lab.run().checkpoint).toBeNull()
})

test('a link that is opened begins the experiment anew, and another address is another run', async () => {
  const [linked, another] = [
    await opened(await storageWith(300), false),
    await opened(await storageWith(300), true, '#/playground?v=1&variant=dense&seed=7'),
  ]
  expect(linked.run().checkpoint).toBeNull()
  expect(another.run().checkpoint).toBeNull()
})

test('whoever leaves is asked only where something learnt would be lost', async () => {
  const lab = await opened(await storageWith(300), false)
  expect(lab.page.asksBeforeLeaving()).toBe(false)
  await lab.actions.train(['a'])
  const {engine} = lab.environment
  const tell = (state: 'training' | 'paused') =>
    engine.tell({type: 'status', status: statusOf('a', {step: 50, state}), added: noHistory, reset: false})
  engine.step = 50
  tell('training')
  await vi.waitFor(() => expect(lab.page.asksBeforeLeaving()).toBe(true))
  await lab.actions.pause()
  tell('paused')
  await vi.waitFor(() => expect(lab.page.asksBeforeLeaving()).toBe(false))
})

test('where the browser keeps nothing, every run that was trained would be lost', async () => {
  const memory = new MemoryRunStorage()
  const checkpoint = checkpointOf(defaultSpec(), 300)
  await memory.put(keptRun('one', 1, checkpoint), checkpoint)
  const lab = await opened(memory, false)
  await vi.waitFor(() => expect(lab.page.asksBeforeLeaving()).toBe(true))
})
