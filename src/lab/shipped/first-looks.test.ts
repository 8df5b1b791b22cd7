import {expect, test} from 'vitest'
import type {Snapshot} from '../../contract/snapshot'
import type {Watch} from '../../contract/view'
import {defaultSpec, variantOf} from '../../variants/spec'
import {putRun} from '../store/runs'
import {createLabStore, setRun} from '../store/store'
import {traceOf} from '../testing/fake-engine'
import type {FirstLook} from './first-look'
import {FirstLooks} from './first-looks'

/** Answers with snapshots that say what was watched. */
function open() {
  const store = createLabStore()
  putRun(store, 'a', defaultSpec(variantOf('dense')))
  const looks = new FirstLooks(store)
  const look = {
    snapshot: (runId: string, {strip, probes}: Watch) => ({
      runId,
      step: 7,
      strip: {indices: strip},
      traces: Object.fromEntries(Object.keys(probes).map((name) => [name, traceOf(5)])),
    }),
  } as unknown as FirstLook
  const run = () => store.getState().runs.a
  return {store, looks, look, run}
}

const engineSnapshot = {runId: 'a', step: 9} as Snapshot

test('what a run is watched for is answered, and answered anew when it is something else', () => {
  const {store, looks, look, run} = open()
  looks.show('a', look)
  expect(run()?.snapshot).toMatchObject({step: 7, strip: {indices: []}})
  setRun(store, 'a', {
    watch: {
      view: {kind: 'principal', axes: 2},
      strip: [3],
      decodedGrid: null,
      probes: {selected: {kind: 'example', subject: {kind: 'test', index: 3}}},
    },
  })
  expect(run()?.snapshot?.strip.indices).toEqual([3])
  expect(run()?.traces.selected?.code).toEqual(Float32Array.of(5))
  expect(looks.of('a')).toBe(look)
})

test('once an engine has answered, the page does not', () => {
  const {store, looks, look, run} = open()
  looks.show('a', look)
  setRun(store, 'a', {snapshot: engineSnapshot})
  expect(looks.of('a')).toBeNull()
  const watch = run()?.watch
  if (watch) setRun(store, 'a', {watch: {...watch, strip: [4]}})
  expect(run()?.snapshot).toBe(engineSnapshot)
  looks.show('a', look)
  expect(run()?.snapshot).toBe(engineSnapshot)
})

test('a run that was rewound, replaced or closed is not what is shown', () => {
  const rewound = open()
  rewound.looks.show('a', rewound.look)
  setRun(rewound.store, 'a', {rewinds: 1})
  expect(rewound.looks.of('a')).toBeNull()

  const replaced = open()
  replaced.looks.show('a', replaced.look)
  putRun(replaced.store, 'a', defaultSpec(variantOf('dense')))
  expect(replaced.looks.of('a')).toBeNull()
  expect(replaced.run()?.snapshot).toBeNull()

  const closed = open()
  closed.store.setState({runs: {}})
  closed.looks.show('a', closed.look)
  expect(closed.looks.of('a')).toBeNull()
})
