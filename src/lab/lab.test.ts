import {afterEach, describe, expect, test, vi} from 'vitest'
import type {Snapshot} from '../contract/snapshot'
import {defaultSpec} from '../variants/spec'
import {checkpointOf, noHistory, statusOf, traceOf} from './testing/fake-engine'
import {closeLabs, openLab} from './testing/fake-lab'

afterEach(closeLabs)

const spec = defaultSpec()

const snapshotOf = (step: number): Snapshot => ({
  runId: 'a',
  step,
  epoch: 0,
  map: {
    view: {kind: 'dimensions', dimensions: [0, 1]},
    axes: 2,
    positions: new Float32Array(),
    codeSize: 2,
    spread: new Float32Array(2),
    gaussian: null,
  },
  decodedGrid: null,
  strip: {
    indices: [],
    input: new Float32Array(),
    reconstruction: new Float32Array(),
    errors: new Float32Array(),
  },
  traces: {},
  digitErrors: new Float32Array(10),
  errors: new Float32Array(),
})

describe('parameters', () => {
  test('of a run that has learnt nothing change at once, whatever they are', async () => {
    const {environment, run, actions} = openLab()
    await actions.openRun('a', spec)
    actions.setParameters(['a'], {code: 8})
    expect(run().spec.parameters.code).toBe(8)
    expect(run().pendingSpec).toBeNull()
    const asked = ['open auto', 'createRun a', 'watch a', 'removeRun a', 'createRun a', 'watch a']
    await vi.waitFor(() => expect(environment.engine.asked).toEqual(asked))
    expect(environment.engine.created.get('a')?.spec.parameters.code).toBe(8)
  })

  test('that need new weights wait, once something is learnt; nothing is lost until they are applied', async () => {
    const {environment, run, learn, actions} = openLab()
    await actions.openRun('a', spec)
    await learn(10)
    const {generation} = run()
    actions.setParameters(['a'], {code: 8, rate: 0.02})
    expect(run().spec.parameters).toMatchObject({code: 2, rate: 0.02})
    expect(run().pendingSpec?.parameters).toMatchObject({code: 8, rate: 0.02})
    expect(run().generation).toBe(generation)
    actions.setParameters(['a'], {epochs: 3})
    expect(run().pendingSpec?.parameters).toMatchObject({code: 8, epochs: 3})
    await actions.applyPending(['a'])
    expect(run().pendingSpec).toBeNull()
    expect(environment.engine.created.get('a')?.spec.parameters).toMatchObject({
      code: 8,
      rate: 0.02,
      epochs: 3,
    })
  })

  test('asked for and taken back leave nothing pending', async () => {
    const {run, learn, actions} = openLab()
    await actions.openRun('a', spec)
    await learn(10)
    actions.setParameters(['a'], {code: 8})
    actions.setParameters(['a'], {code: 2})
    expect(run().pendingSpec).toBeNull()
    actions.setVariant(['a'], 'linear')
    actions.dropPending(['a'])
    expect(run()).toMatchObject({spec, pendingSpec: null})
  })

  test('that cannot be had are named', async () => {
    const {actions} = openLab()
    await actions.openRun('a', spec)
    expect(actions.setParameters(['a'], {code: 5000})).toMatchObject([{name: 'code', used: 1024}])
  })

  test('dragged by a slider reach the engine latest only', async () => {
    const {environment, actions} = openLab()
    await actions.openRun('a', spec)
    for (let rate = 1; rate <= 50; rate++) actions.setParameters(['a'], {rate: rate / 1000})
    await vi.waitFor(() => expect(environment.engine.asked.at(-1)).toBe('adjust a {"rate":0.05}'))
    expect(environment.engine.asked.filter((asked) => asked.startsWith('adjust')).length).toBeLessThan(5)
  })
})

describe('training', () => {
  test('of two runs is one order, and ends when the budget is spent', async () => {
    const {environment, state, actions} = openLab()
    await actions.openRun('a', spec)
    await actions.openRun('b', spec)
    await actions.train(['a', 'b'])
    expect(environment.engine.asked.at(-1)).toBe('train a,b')
    environment.engine.tell({
      type: 'status',
      status: statusOf('a', {state: 'finished'}),
      added: noHistory,
      reset: false,
    })
    await vi.waitFor(() => expect(state().training).toEqual(['b']))
    await actions.train(['a'])
    expect(state().training).toEqual([])
  })

  test('that bursts is told once, with the run it happened to', async () => {
    const {environment, state, actions} = openLab()
    await actions.openRun('a', spec)
    await actions.train(['a'])
    const error = {code: 'not-finite', message: 'step 7', hint: ''} as const
    const status = statusOf('a', {state: 'stopped', error})
    environment.engine.tell({type: 'status', status, added: noHistory, reset: false})
    await vi.waitFor(() => expect(state().alerts).toMatchObject([{runId: 'a', error}]))
    expect(state().training).toEqual([])
    actions.dismiss(state().alerts[0]?.id ?? -1)
    expect(state().alerts).toEqual([])
  })

  test('rewound forgets its checkpoint; new weights are the next seed', async () => {
    const {environment, run, actions} = openLab()
    await actions.openRun('a', spec)
    environment.engine.tell({type: 'checkpoint', runId: 'a', checkpoint: checkpointOf(spec, 100)})
    await vi.waitFor(() => expect(run().checkpoint).not.toBeNull())
    await actions.rewind(['a'])
    expect(environment.engine.asked.at(-1)).toBe('rewind a')
    expect(run().checkpoint).toBeNull()
    await actions.newWeights(['a'])
    expect(environment.engine.created.get('a')?.spec.parameters.seed).toBe(2)
  })

  test('that pauses is saved as it is', async () => {
    const {environment, run, actions} = openLab()
    await actions.openRun('a', spec)
    await actions.train(['a'])
    environment.engine.step = 77
    const paused = statusOf('a', {state: 'paused', step: 77})
    environment.engine.tell({type: 'status', status: paused, added: noHistory, reset: false})
    await vi.waitFor(() => expect(run().checkpoint?.step).toBe(77))
  })

  test('by steps pauses first', async () => {
    const {environment, actions} = openLab()
    await actions.openRun('a', spec)
    await actions.train(['a'])
    await actions.step(['a'])
    expect(environment.engine.asked.slice(-3)).toEqual(['train a', 'pause', 'step a'])
  })
})

describe('views', () => {
  test('a picture is in the store as it comes; the next is asked for once it is drawn', async () => {
    const {environment, run, actions} = openLab()
    await actions.openRun('a', spec)
    environment.engine.tell({type: 'snapshot', snapshot: snapshotOf(5)})
    await vi.waitFor(() => expect(run().snapshot?.step).toBe(5))
    await vi.waitFor(() => expect(environment.engine.asked).toContain('acknowledge a'))
  })

  test('the selection is watched by every run, and answered at once', async () => {
    const {environment, run, actions} = openLab()
    await actions.openRun('a', spec)
    await actions.openRun('b', spec)
    actions.select({kind: 'test', index: 42})
    for (const id of ['a', 'b']) {
      expect(run(id).watch.probes.selected).toEqual({kind: 'example', subject: {kind: 'test', index: 42}})
      await vi.waitFor(() => expect(run(id).traces.selected?.code[0]).toBe(42))
    }
    expect(environment.engine.asked.filter((asked) => asked === 'watch b')).toHaveLength(2)
  })

  test('the pen is followed latest only, and again when the net has learnt', async () => {
    const {environment, run, actions} = openLab()
    await actions.openRun('a', spec)
    for (let i = 0; i < 30; i++) actions.draw({strokes: [[0, i]], pixels: new Float32Array(784)})
    await vi.waitFor(() => expect(run().traces.drawn).toBeDefined())
    const reconstructions = () => environment.engine.asked.filter((asked) => asked === 'reconstruct a').length
    await vi.waitFor(() => expect(reconstructions()).toBe(2))
    environment.engine.tell({type: 'snapshot', snapshot: snapshotOf(9)})
    await vi.waitFor(() => expect(reconstructions()).toBe(3))
    actions.draw(null)
    await vi.waitFor(() => expect(run().traces.drawn).toBeUndefined())
  })

  test('nets of points in space are not asked about images', async () => {
    const {environment, run, actions} = openLab()
    await actions.openRun('a', {...spec, data: 'sheet'})
    await actions.openRun('b', spec)
    actions.draw({strokes: [[0, 0]], pixels: new Float32Array(784)})
    actions.pin()
    actions.select({kind: 'point', runId: 'b', position: [0, 0], image: new Float32Array(784)})
    await vi.waitFor(() => expect(run('b').watch.probes.selected).toMatchObject({subject: {kind: 'image'}}))
    await vi.waitFor(() => expect(environment.engine.asked).toContain('reconstruct b'))
    expect(run('a').watch.probes).toEqual({})
    expect(environment.engine.asked).not.toContain('reconstruct a')
  })

  test('a drawing that was pinned stays on the map while another is drawn', async () => {
    const {state, run, actions} = openLab()
    await actions.openRun('a', spec)
    actions.draw({strokes: [[0, 0]], pixels: new Float32Array(784)})
    const first = actions.pin()
    actions.draw({strokes: [[1, 1]], pixels: new Float32Array(784).fill(1)})
    expect(state().drawing?.id).not.toBe(first)
    expect(Object.keys(run().watch.probes)).toEqual([`pin:${first}`])
    actions.unpin(first ?? '')
    expect(run().watch.probes).toEqual({})
  })

  test('the digit under the pointer is answered in every run, and forgotten when it leaves', async () => {
    const {run, actions} = openLab()
    await actions.openRun('a', spec)
    actions.hover(3)
    await vi.waitFor(() => expect(run().traces.hovered?.code).toEqual(traceOf(3).code))
    actions.hover(null)
    await vi.waitFor(() => expect(run().traces.hovered).toBeUndefined())
  })
})

describe('the backend', () => {
  test('chosen by the person is moved to, and stays in the address', async () => {
    const {page, state, actions} = openLab('#/playground')
    await actions.openRun('a', spec)
    await actions.chooseBackend('cpu')
    expect(state().backend).toMatchObject({choice: 'cpu', report: {backend: 'cpu'}})
    expect(page.location.hash).toBe('#/playground?backend=cpu')
  })

  test('that cannot be had is an alert, and the choice is what it was', async () => {
    const {environment, state, actions} = openLab()
    await actions.openRun('a', spec)
    environment.engine.present = ['wasm']
    await actions.chooseBackend('webgpu')
    expect(state().backend.choice).toBe('auto')
    expect(state().alerts).toMatchObject([{error: {code: 'backend-missing'}}])
  })
})

describe('an alert goes when what it speaks of is gone:', () => {
  const error = {code: 'not-finite', message: 'step 7', hint: ''} as const

  const burst = async () => {
    const lab = openLab()
    await lab.actions.openRun('a', spec)
    await lab.actions.openRun('b', spec)
    const tell = (state: 'stopped' | 'training' | 'idle', step = 9) => {
      const status = statusOf('a', {state, step, error: state === 'stopped' ? error : null})
      lab.environment.engine.tell({type: 'status', status, added: noHistory, reset: false})
    }
    tell('stopped')
    await vi.waitFor(() => expect(lab.state().alerts).toHaveLength(1))
    return {...lab, tell}
  }

  test('a loss that burst, with the run rewound', async () => {
    const {state, actions} = await burst()
    await actions.rewind(['b'])
    expect(state().alerts).toHaveLength(1)
    await actions.rewind(['a'])
    expect(state().alerts).toEqual([])
  })

  test('with new weights, with another run in its place, and with the run closed', async () => {
    for (const gone of ['newWeights', 'openRun', 'closeRun'] as const) {
      const {state, actions} = await burst()
      if (gone === 'openRun') await actions.openRun('a', spec)
      else if (gone === 'newWeights') await actions.newWeights(['a'])
      else await actions.closeRun('a')
      expect(state().alerts).toEqual([])
    }
  })

  test('with the run training on', async () => {
    const {state, tell} = await burst()
    tell('training')
    await vi.waitFor(() => expect(state().alerts).toEqual([]))
  })

  test('a set-up that could not be had, with one that can', async () => {
    const {environment, state, learn, actions} = openLab()
    await actions.openRun('a', spec)
    await learn(10)
    environment.engine.refusals.set('adjust', {code: 'bad-spec', message: 'no', hint: ''})
    actions.setParameters(['a'], {rate: 0.5})
    await vi.waitFor(() => expect(state().alerts).toMatchObject([{error: {code: 'bad-spec'}}]))
    environment.engine.refusals.clear()
    actions.setParameters(['a'], {rate: 0.25})
    await vi.waitFor(() => expect(state().alerts).toEqual([]))
  })

  test('an engine that was lost, once the person goes on with the next one', async () => {
    const {environment, state, actions} = openLab()
    await actions.openRun('a', spec)
    environment.die()
    await vi.waitFor(() => expect(state().backend.state).toBe('ready'))
    expect(state().alerts).toMatchObject([{error: {code: 'worker-lost'}}])
    await actions.train(['a'])
    expect(state().alerts).toEqual([])
  })

  test('a backend that was not to be had, with one that is', async () => {
    const {environment, state, actions} = openLab()
    await actions.openRun('a', spec)
    environment.engine.present = ['wasm', 'cpu']
    await actions.chooseBackend('webgpu')
    expect(state().alerts).toHaveLength(1)
    await actions.chooseBackend('cpu')
    expect(state().alerts).toEqual([])
  })

  test('what an address could not have, once something else is asked for', () => {
    const {state, actions} = openLab('#/playground?variant=dense&code=5000&colour=red')
    actions.followRun('a')
    expect(state().notices.map(({name}) => name)).toEqual(['code', 'colour'])
    actions.setParameters(['a'], {rate: 0.1})
    expect(state().notices).toHaveLength(2)
    actions.setParameters(['a'], {code: 8})
    expect(state().notices.map(({name}) => name)).toEqual(['colour'])
  })
})

test('loading that was given up raises an alert, and trying again takes it back', async () => {
  const {environment, state, actions} = openLab()
  actions.start()
  await vi.waitFor(() => expect(state().backend.state).toBe('ready'))
  const error = {code: 'data-corrupt', message: 'train-0: altered', hint: ''} as const
  environment.engine.tell({type: 'data', progress: {...state().data, state: 'failed', error}})
  await vi.waitFor(() => expect(state().alerts.map((alert) => alert.error)).toEqual([error]))
  environment.engine.tell({type: 'data', progress: {...state().data, state: 'loading', error: null}})
  await vi.waitFor(() => expect(state().alerts).toEqual([]))
})
