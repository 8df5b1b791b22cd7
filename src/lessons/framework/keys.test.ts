import {describe, expect, it} from 'vitest'
import {stepOf} from './keys'

const key = (name: string, more = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...more,
})

describe('keys that step through a lesson', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['p', 'present'],
    ['Escape', 'leave'],
    ['ArrowUp', null],
    ['x', null],
  ])('%s: %s', (name, step) => {
    expect(stepOf(key(name), false)).toBe(step)
  })

  it('belong to the control that uses them, all but Escape', () => {
    expect(stepOf(key('ArrowRight'), true)).toBeNull()
    expect(stepOf(key('p'), true)).toBeNull()
    expect(stepOf(key('Escape'), true)).toBe('leave')
  })

  it('mean something else with a modifier, or when someone has taken them', () => {
    expect(stepOf(key('ArrowLeft', {altKey: true}), false)).toBeNull()
    expect(stepOf(key('p', {ctrlKey: true}), false)).toBeNull()
    expect(stepOf(key('ArrowRight', {shiftKey: true}), false)).toBeNull()
    expect(stepOf(key('ArrowRight', {defaultPrevented: true}), false)).toBeNull()
    expect(stepOf(key('P', {shiftKey: true}), false)).toBe('present')
  })
})
