import {describe, expect, it} from 'vitest'
import type {MadeChange} from '../contract/spec'
import {
  afterNextChange,
  beforeChanges,
  changesText,
  experimentOf,
  rewoundSpec,
  withChanges,
  withChangesOf,
} from './changes'
import {defaultSpec, nearestSpec, variantOf} from './spec'

const spec = defaultSpec(variantOf('denoising'))
const text = '470:rate=0.01;940:level=0.3'
const plan = [
  {step: 470, name: 'rate', value: 0.01},
  {step: 940, name: 'level', value: 0.3},
]

describe('the text of changes', () => {
  it('is read and written', () => {
    expect(withChangesOf(spec, text)).toEqual({spec: {...spec, changes: plan}, corrections: []})
    expect(changesText(plan)).toBe(text)
    expect(changesText()).toBe('none')
    expect(withChangesOf({...spec, changes: plan}, 'none')).toEqual({spec, corrections: []})
  })

  it.each([
    ['', 'nothing at all'],
    ['rate=0.01', 'no step'],
    ['0:rate=0.01', 'before the first step'],
    ['-3:rate=0.01', 'a step that is none'],
    ['4.5:rate=0.01', 'half a step'],
    ['9:colour=red', 'no such parameter'],
    ['9:constructor=1', 'no parameter of its own'],
    ['9:code=3', 'one that needs new weights'],
    ['9:rate=fast', 'no number'],
    ['9:rate', 'no value'],
  ])('%j is set aside: %s', (given) => {
    const {spec: found, corrections} = withChangesOf(spec, given)
    expect(found).toEqual(spec)
    expect(corrections).toEqual([{name: 'changes', given, used: null, why: null}])
  })

  it('of which a part cannot be had leaves the rest', () => {
    const {spec: found, corrections} = withChangesOf(spec, `${text};400:rate=0.5;990:level=7`)
    expect(changesText(found.changes)).toBe(`${text};990:level=1`)
    expect(corrections.map(({given, used}) => [given, used])).toEqual([
      ['400:rate=0.5', null],
      ['990:level=7', '990:level=1'],
    ])
  })

  it('may be long, but not without end', () => {
    const many = Array.from({length: 130}, (_, i) => `${i + 1}:rate=${(i + 2) / 1000}`).join(';')
    const {spec: found, corrections} = withChangesOf(spec, many)
    expect(found.changes).toHaveLength(100)
    expect(corrections).toHaveLength(30)
  })
})

const made = (step: number, name: string, before: number, value: number, planned = false): MadeChange => ({
  step,
  name,
  before,
  value,
  planned,
})
const standing = (parameters: Record<string, number>) => nearestSpec(spec, parameters).spec

describe('a run that was changed', () => {
  it('is the experiment of its first step, with all changes to come', () => {
    const now = standing({rate: 0.01, level: 0.3})
    const changes = [made(470, 'rate', 0.001, 0.01), made(940, 'level', 0.5, 0.3)]
    expect(experimentOf(now, changes)).toEqual({...spec, changes: plan})
    expect(experimentOf(spec, [])).toBe(spec)
  })

  it('that only went on for longer had the longer budget from the start; one that was cut short had not', () => {
    expect(experimentOf(standing({epochs: 20}), [made(470, 'epochs', 5, 20)])).toEqual(standing({epochs: 20}))
    const cut = [made(470, 'epochs', 5, 2), made(940, 'epochs', 2, 20)]
    expect(changesText(experimentOf(standing({epochs: 20}), cut).changes)).toBe('470:epochs=2;940:epochs=20')
  })

  it('makes the changes to come one by one, and can go back to before them', () => {
    const first = afterNextChange({...spec, changes: plan})
    expect(first).toEqual({...standing({rate: 0.01}), changes: plan.slice(1)})
    expect(beforeChanges(first, [made(470, 'rate', 0.001, 0.01, true)])).toEqual({...spec, changes: plan})
    expect(beforeChanges(standing({rate: 0.01}), [made(470, 'rate', 0.001, 0.01)])).toEqual(spec)
  })

  it('repeats what it had coming when it is rewound; what was changed by hand holds from the start', () => {
    const now = withChanges(standing({rate: 0.01}), plan.slice(1))
    const planned = made(470, 'rate', 0.001, 0.01, true)
    expect(rewoundSpec(now, [planned])).toEqual({...spec, changes: plan})
    expect(rewoundSpec(now, [planned, made(600, 'epochs', 5, 5)])).toEqual({...spec, changes: plan})
    expect(rewoundSpec(now, [planned, made(600, 'batch', 128, 64)])).toBe(now)
  })
})
