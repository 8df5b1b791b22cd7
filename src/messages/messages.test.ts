import {describe, expect, test} from 'vitest'
import {languages} from '../contract/words'
import {messagesFor} from './index'
import {phaseName} from './values'

/** Values that any text with numbers or names in it can be told. */
const samples = [7, 8, 9]

/** Every text of a dictionary by its path; texts that are functions are called. */
function texts(value: unknown, path = ''): [string, unknown][] {
  if (typeof value === 'function') {
    const say = (...told: unknown[]): unknown => Reflect.apply(value, undefined, told)
    return [[path, said(say, value.length)]]
  }
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => texts(part, path === '' ? key : `${path}.${key}`))
}

function said(say: (...told: unknown[]) => unknown, wanted: number): unknown {
  const figures = {
    epoch: 2,
    step: 938,
    phase: null,
    train: '0.0451',
    test: '–',
    imagesPerSecond: 9812,
    backend: 'wasm',
  }
  return wanted === 1 ? tryAll(say, [figures, 7, 'name']) : say(...samples)
}

/** The first answer that reads as a text: some take an object, some a number, some a word. */
function tryAll(say: (told: unknown) => unknown, all: readonly unknown[]): unknown {
  for (const told of all) {
    const text = attempt(() => say(told))
    if (typeof text === 'string' && !/NaN|undefined|\[object/.test(text)) return text
  }
  return undefined
}

function attempt(say: () => unknown): unknown {
  try {
    return say()
  } catch {
    return undefined
  }
}

const [en, ko] = [new Map(texts(messagesFor('en'))), new Map(texts(messagesFor('ko')))]

test('both languages have the same texts', () => {
  expect([...ko.keys()].sort()).toEqual([...en.keys()].sort())
  expect(en.size).toBeGreaterThan(60)
})

test.each(languages)('%s: no text is missing or empty', (language) => {
  for (const [path, text] of texts(messagesFor(language))) {
    expect(text, path).toBeTypeOf('string')
    expect(String(text).trim(), path).not.toBe('')
  }
})

test('where English has words, Korean is Korean', () => {
  for (const [path, text] of en) {
    const words = String(text)
      .replaceAll(/\b(name|nats|wasm|Hourglass|MNIST|PCA|CC BY-SA 3\.0|MIT)\b/g, '')
      .match(/[a-z]{2,}/gi)
    if (words) expect(ko.get(path), path).toMatch(/[가-힣]/)
  }
})

describe('the training status', () => {
  const figures = {
    epoch: 2,
    step: 938,
    phase: null,
    train: '0.0451',
    test: '0.0449',
    imagesPerSecond: 9812.4,
    backend: 'wasm',
  } as const

  test('reads as the documentation says', () => {
    const text = 'Epoch 2 · step 938 · train 0.0451 · test 0.0449 · 9,812 images/s · wasm'
    expect(messagesFor('en').engine.status(figures)).toBe(text)
  })

  test('has a dash where there is no figure yet', () => {
    const fresh = {...figures, step: 0, train: '–', test: '–', imagesPerSecond: 0}
    expect(messagesFor('en').engine.status(fresh)).toBe(
      'Epoch 2 · step 0 · train – · test – · 0 images/s · wasm',
    )
  })

  test('names the phase where there are several', () => {
    const told = (language: 'en' | 'ko', name: 'fine-tuning' | 'layer', number: number) => {
      const {phases, status} = messagesFor(language).engine
      return status({...figures, phase: {name: phaseName(phases, {name, number}), epoch: 1}})
    }
    expect(told('en', 'fine-tuning', 0)).toMatch(/^Fine-tuning · epoch 1 · step 938 · train/)
    expect(told('en', 'layer', 2)).toMatch(/^Layer 2 · epoch 1 · step/)
    expect(told('ko', 'fine-tuning', 0)).toMatch(/^미세 조정 · 에폭 1 · 스텝 938/)
    expect(told('ko', 'layer', 2)).toMatch(/^2층 · 에폭 1 ·/)
  })

  test('is told in Korean, too', () => {
    expect(messagesFor('ko').engine.status(figures)).toBe(
      '에폭 2 · 스텝 938 · 학습 0.0451 · 테스트 0.0449 · 초당 9,812장 · wasm',
    )
  })
})
