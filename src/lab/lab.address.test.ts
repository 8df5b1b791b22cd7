import {afterEach, describe, expect, test, vi} from 'vitest'
import {defaultSpec} from '../variants/spec'
import {noHistory, statusOf} from './testing/fake-engine'
import {closeLabs, openLab} from './testing/fake-lab'

afterEach(closeLabs)

const spec = defaultSpec()

describe('the address', () => {
  test('opens the experiment, the language and the backend it names', async () => {
    const {environment, state, run, actions} = openLab(
      '#/playground?v=2&variant=linear&code=9&lang=en&backend=wasm',
    )
    expect(state()).toMatchObject({route: {page: 'playground'}, language: 'en'})
    actions.followRun('a')
    expect(run().spec).toMatchObject({variant: 'linear', parameters: {code: 9}})
    await vi.waitFor(() => expect(environment.engine.options?.backend).toBe('wasm'))
  })

  test('follows the run, pending changes among them, and stays as it was until something changes', async () => {
    const {page, learn, actions} = openLab('#/playground')
    actions.followRun('a')
    await actions.openRun('a', spec)
    expect(page.location.hash).toBe('#/playground')
    actions.setParameters(['a'], {hidden: [64]})
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&hidden=64')
    await learn(1)
    actions.setParameters(['a'], {code: 3})
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&code=3&hidden=64')
  })

  test('typed anew changes the run, as far as nothing learnt is lost', async () => {
    const {page, run, learn, actions} = openLab('#/playground')
    actions.followRun('a')
    await actions.openRun('a', spec)
    page.go('#/playground?v=2&variant=dense&seed=7')
    expect(run().spec.parameters.seed).toBe(7)
    await learn(5)
    page.go('#/playground?v=2&variant=dense&seed=8&rate=0.5')
    expect(run().spec.parameters).toMatchObject({seed: 7, rate: 0.5})
    expect(run().pendingSpec?.parameters.seed).toBe(8)
  })

  test('that asks for the impossible leaves a notice and says what is had instead', () => {
    const {page, state, actions} = openLab('#/playground?variant=dense&code=5000')
    expect(state().notices).toMatchObject([{name: 'code', given: '5000', used: 1024}])
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&code=1024')
    actions.followRun('a')
    expect(state().notices).toHaveLength(1)
    actions.dismissNotices()
    expect(state().notices).toEqual([])
  })

  test('says that the page is presented, and leaves the run as it is', async () => {
    const {page, state, run, learn, actions} = openLab('#/playground')
    actions.followRun('a')
    await actions.openRun('a', spec)
    await learn(3)
    actions.present(true)
    expect(page.location.hash).toMatch(/[?&]present=1$/)
    expect(state().address.presenting).toBe(true)
    expect(run()).toMatchObject({pendingSpec: null, status: {step: 3}})
    actions.present(false)
    expect(page.location.hash).not.toContain('present')
  })

  test('of a lesson is left alone', async () => {
    const {page, state, actions} = openLab('#/lessons/pca/two?present=1')
    await actions.openRun('a', spec)
    actions.setParameters(['a'], {rate: 0.1})
    expect(page.location.hash).toBe('#/lessons/pca/two?present=1')
    expect(state().route).toEqual({page: 'lesson', slug: 'pca', scene: 'two'})
  })

  test('does not take what the person chose for themselves; that is kept in the browser', () => {
    const {page, kept, state, actions} = openLab('#/playground')
    expect(state().language).toBe('ko')
    actions.setLanguage('en')
    actions.setTheme('dark')
    expect(page.location.hash).toBe('#/playground')
    expect([...kept.values()]).toEqual(['en', 'dark'])
  })

  test('keeps the language in it, where it was in it', () => {
    const {page, actions} = openLab('#/playground?lang=ko')
    actions.setLanguage('en')
    expect(page.location.hash).toBe('#/playground?lang=en')
  })
})

describe('the address of a run that is changed in mid-training', () => {
  const planned = '#/playground?v=2&variant=dense&changes=470:rate=0.01;940:batch=64'
  const rate = {step: 470, name: 'rate', value: 0.01, before: 0.001, planned: false}

  /** The engine tells how far it is, and what was changed. */
  const tell = (
    environment: ReturnType<typeof openLab>['environment'],
    status: Parameters<typeof statusOf>[1],
  ) =>
    environment.engine.tell({type: 'status', status: statusOf('a', status), added: noHistory, reset: false})

  test('holds the change with its step, and the value from before it', async () => {
    const {environment, page, run, learn, actions} = openLab('#/playground')
    actions.followRun('a')
    await actions.openRun('a', spec)
    await learn(470)
    actions.setParameters(['a'], {rate: 0.01})
    tell(environment, {step: 480, changes: [rate]})
    await vi.waitFor(() => expect(page.location.hash).toMatch(/changes/))
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&changes=470:rate=0.01')
    expect(run().spec.parameters.rate).toBe(0.01)
    // Rewound by hand it begins with what stands; the address says so.
    await actions.rewind(['a'])
    tell(environment, {state: 'idle', step: 0})
    await vi.waitFor(() => expect(page.location.hash).toBe('#/playground?v=2&variant=dense&rate=0.01'))
  })

  test('is kept while the run makes the changes, and when it is gone to again', async () => {
    const {environment, page, run, actions} = openLab(planned)
    actions.followRun('a')
    await vi.waitFor(() => expect(environment.engine.created.get('a')?.spec.changes).toHaveLength(2))
    tell(environment, {step: 500, changes: [{...rate, planned: true}], changesToCome: 1})
    await vi.waitFor(() => expect(run().spec.parameters.rate).toBe(0.01))
    expect(run().spec.changes).toMatchObject([{step: 940}])
    expect(page.location.hash).toBe(planned)
    page.go(planned)
    expect(run()).toMatchObject({spec: {parameters: {rate: 0.01}}, pendingSpec: null})
    // Another plan is another experiment: what was learnt stays until it is applied.
    page.go('#/playground?v=2&variant=dense&changes=470:rate=0.1')
    expect(run().pendingSpec?.changes).toMatchObject([{value: 0.1}])
    actions.dropPending(['a'])
    await actions.rewind(['a'])
    expect(run().spec).toMatchObject({parameters: {rate: 0.001}, changes: [{step: 470}, {step: 940}]})
    expect(page.location.hash).toBe(planned)
  })

  test('loses what is to come when that is taken back', async () => {
    const {environment, page, actions} = openLab(planned)
    actions.followRun('a')
    await vi.waitFor(() => expect(environment.engine.created.has('a')).toBe(true))
    tell(environment, {step: 10, changesToCome: 2})
    actions.dropChanges(['a'])
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense')
    await vi.waitFor(() => expect(environment.engine.asked).toContain('adjust a {} []'))
  })

  test('is the same for the run beside it, unless that has a plan of its own', async () => {
    const {page, run, actions} = openLab(`${planned}&b.changes=none`)
    actions.followRun('a')
    expect(run('a-b').spec.changes).toBeUndefined()
    expect(page.location.hash).toBe(`${planned}&b.variant=dense&b.changes=none`)
    await actions.compare()
    expect(run('a-b').spec).toEqual(run().spec)
    expect(page.location.hash).toBe(`${planned}&b.variant=dense`)
  })

  test('sets aside what is no change, and says so', () => {
    const {page, state} = openLab('#/playground?changes=470:code=3;5:rate=0.01;once:upon=time')
    expect(state().notices.map(({name, given}) => [name, given])).toEqual([
      ['changes', '470:code=3'],
      ['changes', 'once:upon=time'],
    ])
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&changes=5:rate=0.01')
  })
})

describe('the address of two runs', () => {
  const two = '#/playground?v=2&variant=dense&seed=7&b.variant=dense&b.code=5'

  test('opens both, and follows both', () => {
    const {page, state, run, actions} = openLab(two)
    actions.followRun('a')
    expect(state().comparedRun).toBe('a-b')
    expect(run('a-b').spec.parameters).toMatchObject({code: 5, seed: 7})
    expect(page.location.hash).toBe(two)
    actions.setParameters(['a-b'], {code: 6})
    actions.setParameters(['a'], {seed: 8})
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&seed=8&b.variant=dense&b.code=6&b.seed=7')
  })

  test('loses the second run with the comparison; typed anew, it is back', () => {
    const {page, state, actions} = openLab(two)
    actions.followRun('a')
    void actions.stopComparing()
    expect(state().comparedRun).toBeNull()
    expect(Object.keys(state().runs)).toEqual(['a'])
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&seed=7')
    page.go(two)
    expect(page.location.hash).toBe(two)
    page.go('#/playground?v=2&variant=dense&seed=7')
    expect(state().comparedRun).toBeNull()
  })

  test('is written once a run is put beside the first, which pauses', async () => {
    const {page, state, run, actions} = openLab('#/playground')
    actions.followRun('a')
    await actions.train(['a'])
    await actions.compare()
    expect(state().training).toEqual([])
    expect(run('a-b').spec).toEqual(run('a').spec)
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense&b.variant=dense')
  })

  test('leads to one run where another page is left for an experiment', () => {
    const {page, actions} = openLab(two)
    actions.followRun('a')
    actions.navigate({page: 'playground'}, spec)
    expect(page.location.hash).toBe('#/playground?v=2&variant=dense')
  })
})

test('the test digits come to the page once, as soon as they have arrived', async () => {
  const {environment, state, actions} = openLab()
  await actions.openRun('a', spec)
  const arrived = {...state().data, state: 'loading', testImages: 9000} as const
  environment.engine.tell({type: 'data', progress: arrived})
  environment.engine.tell({type: 'data', progress: {...arrived, testImages: 10_000}})
  environment.engine.tell({type: 'data', progress: {...arrived, testImages: 10_000, trainImages: 6000}})
  await vi.waitFor(() => expect(state().digits?.labels).toHaveLength(10))
  expect(environment.engine.asked.filter((asked) => asked === 'testDigits')).toHaveLength(1)
})
