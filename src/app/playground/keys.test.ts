import {describe, expect, it} from 'vitest'
import {commandOf} from './keys'

const key = (name: string, more = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  defaultPrevented: false,
  ...more,
})

const page = {space: false, letters: false}

describe('keys of the playground', () => {
  it.each([
    [' ', 'train'],
    ['s', 'step'],
    ['R', 'rewind'],
    ['p', 'present'],
    ['f', 'fullScreen'],
    ['?', 'help'],
    ['t', null],
    ['Escape', null],
    ['x', null],
  ])('%s: %s', (name, command) => {
    expect(commandOf(key(name), page, false)).toBe(command)
  })

  it.each([
    ['t', 'parameters'],
    ['Escape', 'leave'],
    [' ', 'train'],
  ])('%s before a class: %s', (name, command) => {
    expect(commandOf(key(name), page, true)).toBe(command)
  })

  it('belong to the control that uses them', () => {
    const button = {space: true, letters: false}
    const field = {space: true, letters: true}
    expect([' ', 's'].map((name) => commandOf(key(name), button, false))).toEqual([null, 'step'])
    expect([' ', 's', '?', 'Escape'].map((name) => commandOf(key(name), field, true))).toEqual(
      Array(4).fill(null),
    )
  })

  it('mean something else with a modifier, or when someone has taken them', () => {
    for (const more of [{ctrlKey: true}, {metaKey: true}, {altKey: true}, {shiftKey: true}])
      expect(commandOf(key('r', more), page, false)).toBeNull()
    expect(commandOf(key('?', {shiftKey: true}), page, false)).toBe('help')
    expect(commandOf(key('s', {defaultPrevented: true}), page, false)).toBeNull()
  })

  it('that are held step on, and do nothing else twice', () => {
    const held = {repeat: true}
    expect([' ', 's', 'r'].map((name) => commandOf(key(name, held), page, false))).toEqual([
      null,
      'step',
      null,
    ])
  })
})
