import {describe, expect, it} from 'vitest'
import {commandOf} from './keys'

const key = (name: string, more = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...more,
})

const page = {arrows: false, typing: false}
const slider = {arrows: true, typing: false}
const field = {arrows: true, typing: true}

describe('keys of a lesson', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['p', 'present'],
    ['?', 'help'],
    ['Escape', null],
    ['b', null],
    ['ArrowUp', null],
    ['x', null],
  ])('%s: %s', (name, command) => {
    expect(commandOf(key(name), page, false)).toBe(command)
  })

  it('belong to the control that uses them', () => {
    expect(commandOf(key('ArrowRight'), slider, false)).toBeNull()
    expect(commandOf(key('p'), field, false)).toBeNull()
  })

  it('mean something else with a modifier, or when someone has taken them', () => {
    expect(commandOf(key('ArrowLeft', {altKey: true}), page, false)).toBeNull()
    expect(commandOf(key('p', {ctrlKey: true}), page, false)).toBeNull()
    expect(commandOf(key('ArrowRight', {shiftKey: true}), page, false)).toBeNull()
    expect(commandOf(key('ArrowRight', {defaultPrevented: true}), page, false)).toBeNull()
    expect(commandOf(key('P', {shiftKey: true}), page, false)).toBe('present')
  })
})

describe('keys of a slide show', () => {
  it.each([
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['f', 'fullscreen'],
    ['t', 'prose'],
    ['e', 'enlarge'],
    ['s', 'spotlight'],
    ['n', 'notes'],
    ['Escape', 'leave'],
  ])('%s: %s', (name, command) => {
    expect(commandOf(key(name), page, true)).toBe(command)
  })

  it('step wherever the focus is', () => {
    for (const focus of [page, slider, field])
      for (const [name, command] of [
        ['PageDown', 'next'],
        ['PageUp', 'previous'],
        ['ArrowRight', 'next'],
        ['ArrowLeft', 'previous'],
      ] as const)
        expect(commandOf(key(name, {defaultPrevented: true}), focus, true)).toBe(command)
  })

  it('leave what is typed alone', () => {
    for (const name of ['b', '.', 'Home', 'e']) expect(commandOf(key(name), field, true)).toBeNull()
    expect(commandOf(key('b'), slider, true)).toBe('blank')
    expect(commandOf(key('Escape'), field, true)).toBe('leave')
  })
})
