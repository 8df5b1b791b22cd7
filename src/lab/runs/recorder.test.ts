import {afterEach, describe, expect, test, vi} from 'vitest'
import {defaultSpec} from '../../variants/spec'
import {checkpointOf, noHistory, statusOf} from '../testing/fake-engine'
import {closeLabs, openLab} from '../testing/fake-lab'
import {excess, type KeptRun, keptRun} from './kept-run'
import {FallbackRunStorage, MemoryRunStorage, type RunStorage} from './run-storage'

afterEach(closeLabs)

/** A lab whose playground run has trained this far, and was stopped there. */
async function trained(step: number) {
  const lab = openLab('#/playground')
  lab.actions.followRun('a')
  await lab.actions.train(['a'])
  await stopAt(lab, step)
  return lab
}

async function stopAt({environment, state, actions}: ReturnType<typeof openLab>, step: number, id = 'a') {
  const {engine} = environment
  engine.step = step
  const tell = (change: object) =>
    engine.tell({type: 'status', status: statusOf(id, {step, ...change}), added: noHistory, reset: false})
  tell({state: 'training'})
  await actions.pause()
  tell({state: 'paused'})
  await vi.waitFor(() => expect(state().kept.runs.some((run) => run.step === step)).toBe(true))
}

const steps = (lab: ReturnType<typeof openLab>) => lab.state().kept.runs.map(({step}) => step)

describe('a run is kept', () => {
  test('once it has trained and stands', async () => {
    const lab = await trained(300)
    expect(lab.state().kept).toMatchObject({runs: [{number: 1, step: 300, spec: {variant: 'dense'}}]})
    expect(lab.state().kept.live.a).toBe(lab.state().kept.runs[0]?.id)
  })

  test('as one with what it had coming, and says in its row what was changed', async () => {
    const lab = await trained(300)
    const change = {step: 200, name: 'rate', value: 0.01, before: 0.001, planned: true}
    const spec = {...defaultSpec(), changes: [{step: 320, name: 'rate', value: 0.1}]}
    await lab.actions.openRun('a', spec, {...checkpointOf(spec, 310), changes: [change]})
    await stopAt(lab, 315)
    const before = lab.state().kept.live.a
    const status = statusOf('a', {state: 'paused', step: 321, changes: [change], changesToCome: 0})
    lab.environment.engine.tell({type: 'status', status, added: noHistory, reset: false})
    await vi.waitFor(() => expect(lab.run().spec.parameters.rate).toBe(0.1))
    expect(lab.state().kept.live.a).toBe(before)
    expect(keptRun('x', 1, {...checkpointOf(spec, 310), changes: [change]}).changes).toEqual([change])
  })

  test('as one while it goes on, even with a larger budget', async () => {
    const lab = await trained(300)
    lab.actions.setParameters(['a'], {epochs: 20})
    await lab.actions.train(['a'])
    await stopAt(lab, 500)
    expect(steps(lab)).toEqual([500])
  })

  test('as it was, where it is changed and trained on, or begun anew', async () => {
    const lab = await trained(300)
    lab.actions.setParameters(['a'], {rate: 0.1})
    await lab.actions.train(['a'])
    await stopAt(lab, 500)
    await lab.actions.rewind(['a'])
    await lab.actions.train(['a'])
    await stopAt(lab, 100)
    await lab.actions.newWeights(['a'])
    await lab.actions.train(['a'])
    await stopAt(lab, 200)
    expect(steps(lab)).toEqual([300, 500, 100, 200])
    expect(lab.state().kept.runs.map(({number}) => number)).toEqual([1, 2, 3, 4])
  })

  test('whole, where it is begun anew while it trains', async () => {
    const lab = await trained(300)
    await lab.actions.train(['a'])
    lab.environment.engine.step = 345
    await lab.learn(340)
    await lab.actions.rewind(['a'])
    await vi.waitFor(() => expect(steps(lab)).toEqual([345]))
  })

  test('beside another, and stays when the comparison ends', async () => {
    const lab = await trained(300)
    await lab.actions.compare()
    await lab.actions.train(['a', 'a-b'])
    await stopAt(lab, 120, 'a-b')
    await lab.actions.stopComparing()
    expect(steps(lab)).toEqual([300, 120])
    expect(Object.keys(lab.state().kept.live)).toEqual(['a'])
  })

  test('not where nothing was learnt, nor outside the playground', async () => {
    const lab = openLab('#/lessons')
    await lab.actions.openRun('lesson', defaultSpec(), checkpointOf(defaultSpec(), 50))
    await lab.actions.closeRun('lesson')
    lab.actions.followRun('a')
    await lab.actions.newWeights(['a'])
    expect(steps(lab)).toEqual([])
  })
})

describe('a kept run', () => {
  test('is opened where its training stood, and goes on as itself', async () => {
    const lab = await trained(300)
    await lab.actions.newWeights(['a'])
    const [kept] = lab.state().kept.runs
    await lab.actions.openKept(kept?.id ?? '')
    expect(lab.environment.engine.created.get('a')?.from?.step).toBe(300)
    expect(lab.run('a').spec.parameters.seed).toBe(1)
    await lab.actions.train(['a'])
    await stopAt(lab, 400)
    expect(steps(lab)).toEqual([400])
  })

  test('is put beside the first, trained as it is', async () => {
    const lab = await trained(300)
    await lab.actions.compareKept(lab.state().kept.runs[0]?.id ?? '')
    expect(lab.environment.engine.created.get('a-b')?.from?.step).toBe(300)
    expect(lab.state().comparedRun).toBe('a-b')
  })

  test('is gone once it is deleted', async () => {
    const lab = await trained(300)
    lab.actions.deleteKept(lab.state().kept.runs[0]?.id ?? '')
    await vi.waitFor(() => expect(steps(lab)).toEqual([]))
    expect(await lab.runStorage.all()).toEqual([])
  })
})

describe('what is kept is bounded', () => {
  const run = (number: number, bytes = 1): KeptRun => ({
    ...keptRun(`${number}`, number, checkpointOf(defaultSpec(), 1)),
    at: number,
    bytes,
  })

  test('by number and by size, the oldest go first, the newest never', () => {
    const most = {runs: 2, bytes: 10}
    expect(excess([run(1), run(2), run(3)], most).map(({number}) => number)).toEqual([1])
    expect(excess([run(1, 6), run(2, 6)], most).map(({number}) => number)).toEqual([1])
    expect(excess([run(1, 11)], most)).toEqual([])
  })

  test('and its curve is short', () => {
    const history = {
      ...noHistory,
      trainStep: Array.from({length: 1000}, (_, i) => i + 1),
      trainLoss: Array.from({length: 1000}, (_, i) => 1 / (i + 1)),
    }
    const {curve} = keptRun('a', 1, {...checkpointOf(defaultSpec(), 1000), history})
    expect(curve.steps).toHaveLength(60)
    expect(curve.steps.at(-1)).toBe(1000)
    expect(curve.losses.at(-1)).toBeCloseTo(0.001, 4)
  })

  test('where storage refuses a run, it and the next ones last for this visit', async () => {
    const full: RunStorage = {
      lasting: true,
      all: async () => [run(1)],
      checkpoint: async () => null,
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      remove: async () => {},
    }
    const storage = new FallbackRunStorage(full)
    expect(storage.lasting).toBe(true)
    await storage.put(run(2), checkpointOf(defaultSpec(), 1))
    expect(storage.lasting).toBe(false)
    expect(await storage.all()).toHaveLength(2)
    expect((await storage.checkpoint('2'))?.step).toBe(1)
    expect(new MemoryRunStorage().lasting).toBe(false)
  })
})
