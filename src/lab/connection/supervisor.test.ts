import {afterEach, expect, test, vi} from 'vitest'
import {defaultSpec, describeSpec, variantOf} from '../../variants/spec'
import {createLab, type Lab} from '../lab'
import {MemoryRunStorage} from '../runs/run-storage'
import {checkpointOf, type FakeEngine, FakeEnvironment, noHistory, statusOf} from '../testing/fake-engine'

const environments: FakeEnvironment[] = []

afterEach(() => {
  for (const environment of environments.splice(0)) environment.close()
})

function open(
  prepare?: (engine: FakeEngine, index: number) => void,
  hash = '',
): {environment: FakeEnvironment; lab: Lab} {
  const environment = new FakeEnvironment(prepare)
  environments.push(environment)
  const page = {location: {hash}, history: {replaceState: () => {}}, addEventListener: () => {}}
  return {
    environment,
    lab: createLab({
      environment,
      page,
      storage: null,
      openRuns: async () => new MemoryRunStorage(),
      spoken: ['en'],
    }),
  }
}

const spec = defaultSpec()
const state = (lab: Lab) => lab.store.getState()

/** A run that trains, with a checkpoint at this step on the page. */
async function training(environment: FakeEnvironment, lab: Lab, step = 600) {
  await lab.actions.openRun('a', spec)
  await lab.actions.train(['a'])
  environment.engine.tell({type: 'status', status: statusOf('a', {step}), added: noHistory, reset: false})
  environment.engine.tell({type: 'checkpoint', runId: 'a', checkpoint: checkpointOf(spec, step)})
  await vi.waitFor(() => expect(state(lab).runs.a?.checkpoint?.step).toBe(step))
}

test('an engine is started by the first order, told of the run, and trains it', async () => {
  const {environment, lab} = open()
  await lab.actions.openRun('a', spec)
  await lab.actions.train(['a'])
  expect(environment.engines).toHaveLength(1)
  expect(environment.engine.asked).toEqual(['open auto', 'createRun a', 'watch a', 'train a'])
  expect(state(lab).backend).toMatchObject({state: 'ready', report: {backend: 'webgpu'}})
  expect(state(lab).runs.a?.summary?.model.weights).toBe(describeSpec(spec).weights)
})

test('a worker that dies is replaced; the run goes on from its checkpoint, on the same backend', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  environment.die('out of luck')
  await vi.waitFor(() => expect(state(lab).alerts).toHaveLength(1))
  expect(environment.engines).toHaveLength(2)
  expect(environment.engine.asked).toEqual(['open webgpu', 'createRun a', 'watch a', 'train a'])
  expect(environment.engine.created.get('a')?.from?.step).toBe(600)
  expect(state(lab).alerts[0]).toMatchObject({
    error: {code: 'worker-lost', message: 'out of luck'},
    recovery: {saved: [{runId: 'a', epoch: 2, step: 600}], from: 'webgpu', to: 'webgpu', resumed: true},
  })
  expect(state(lab).training).toEqual(['a'])
})

test('a worker that dies unheard is found out by its silence, and graphics are left alone then', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  lab.supervisor.killEngine()
  environment.clock.pass(9)
  expect(state(lab).backend.state).toBe('ready')
  environment.clock.pass(1)
  expect(state(lab).backend.state).toBe('recovering')
  await vi.waitFor(() => expect(state(lab).alerts).toHaveLength(1))
  expect(environment.engine.options).toMatchObject({backend: 'webgl', avoid: ['webgpu']})
  expect(environment.engine.asked).toContain('train a')
})

test('seconds that a laptop slept are not silence', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  environment.clock.pass(9)
  environment.clock.skip(3600)
  environment.clock.pass(9)
  expect(environment.engines).toHaveLength(1)
  environment.clock.pass(1)
  expect(state(lab).backend.state).toBe('recovering')
})

test('an engine that does not train may be silent for ever', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  await lab.actions.pause()
  environment.clock.pass(600)
  expect(environment.engines).toHaveLength(1)
  expect(state(lab).backend.state).toBe('ready')
})

test('a lost GPU steps down, backend by backend, and says from which to which', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  for (const [from, to] of [
    ['webgpu', 'webgl'],
    ['webgl', 'wasm'],
  ]) {
    const error = {code: 'backend-lost', message: 'context lost', hint: ''} as const
    environment.engine.tell({type: 'error', error, runId: null})
    await vi.waitFor(() => expect(state(lab).alerts.at(-1)?.recovery).toMatchObject({from, to}))
    expect(state(lab).alerts).toHaveLength(1)
    expect(state(lab).alerts[0]?.error.code).toBe('backend-lost')
  }
})

test('a call that the GPU was lost in is asked once more, of the next engine', async () => {
  const {environment, lab} = open((engine, index) => {
    const error = {code: 'backend-lost', message: 'read missed its deadline', hint: ''} as const
    if (index === 0) engine.refusals.set('reconstruct', error)
  })
  await lab.actions.openRun('a', spec)
  const trace = await lab.actions.reconstruct('a', {kind: 'test', index: 7})
  expect(trace?.code[0]).toBe(7)
  expect(environment.engines).toHaveLength(2)
})

test('a backend that is not there is said so, and the next one taken', async () => {
  const {environment, lab} = open((engine) => {
    engine.present = ['wasm', 'cpu']
  }, '#/playground?backend=webgpu')
  await lab.actions.openRun('a', spec)
  expect(environment.engines.map(({options}) => options?.backend)).toEqual(['webgpu', 'webgl', 'wasm'])
  expect(state(lab).backend).toMatchObject({state: 'ready', report: {backend: 'wasm'}})
  expect(state(lab).alerts.map(({error}) => error.code)).toEqual(['backend-missing'])
})

test('where dying goes on without progress, training waits, and at last the engine is given up', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  const dieAgain = async () => {
    const before = environment.engines.length
    environment.die()
    await vi.waitFor(() => expect(environment.engines.length).toBe(before + 1))
    await vi.waitFor(() => expect(state(lab).backend.state).toBe('ready'))
  }
  await dieAgain()
  await dieAgain()
  expect(state(lab).training).toEqual(['a'])
  await dieAgain()
  expect(state(lab).training).toEqual([])
  expect(state(lab).alerts[0]?.recovery?.resumed).toBe(false)
  await dieAgain()
  expect(environment.delays.slice(1)).toEqual([0, 500, 1500, 3000])
  environment.die()
  await vi.waitFor(() => expect(state(lab).backend.state).toBe('failed'))
  expect(state(lab).alerts.at(-1)?.recovery).toMatchObject({to: null, saved: [{step: 600}]})
  expect(await lab.actions.reconstruct('a', {kind: 'test', index: 1})).toBeNull()
  lab.actions.start()
  await vi.waitFor(() => expect(state(lab).backend.state).toBe('ready'))
  expect(environment.engine.created.get('a')?.from?.step).toBe(600)
})

test('progress since the last failure starts the count anew', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  for (let step = 700; step < 1400; step += 100) {
    const before = environment.engines.length
    environment.die()
    await vi.waitFor(() => expect(environment.engines.length).toBe(before + 1))
    await vi.waitFor(() => expect(state(lab).backend.state).toBe('ready'))
    environment.engine.tell({type: 'checkpoint', runId: 'a', checkpoint: checkpointOf(spec, step)})
    await vi.waitFor(() => expect(state(lab).runs.a?.checkpoint?.step).toBe(step))
  }
  expect(state(lab).training).toEqual(['a'])
})

test('orders given while the engine is away reach the next one', async () => {
  const {environment, lab} = open()
  await training(environment, lab)
  environment.die()
  const paused = lab.actions.pause()
  const opened = lab.actions.openRun('b', spec)
  lab.actions.setParameters(['a'], {rate: 0.01})
  await Promise.all([paused, opened])
  expect([...environment.engine.created.keys()]).toEqual(['a', 'b'])
  expect(environment.engine.asked).not.toContain('train a')
  expect(environment.engine.asked).toContain('adjust a {"rate":0.01}')
})

test('a run that cannot be built is an alert, and the others go on', async () => {
  const {environment, lab} = open((engine) => {
    engine.refusals.set('adjust', {code: 'bad-spec', message: 'no', hint: ''})
  })
  await lab.actions.openRun('a', spec)
  lab.actions.setParameters(['a'], {rate: 0.01})
  await vi.waitFor(() => expect(state(lab).alerts).toHaveLength(1))
  expect(state(lab).alerts[0]).toMatchObject({runId: 'a', error: {code: 'bad-spec'}, recovery: null})
  expect(state(lab).runs.a?.spec).toEqual(spec)
  await lab.actions.openRun('b', defaultSpec(variantOf('linear')))
  expect(environment.engine.asked).toContain('createRun b')
})
