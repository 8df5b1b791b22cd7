import {useEffect, useState} from 'react'
import {flushSync} from 'react-dom'
import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import {DrawingPad} from './DrawingPad'
import type {Stroke} from './strokes'

let root: Root
let place: HTMLElement
/** What the page was told, call by call. */
let told: (readonly Stroke[])[]

function Page({shown}: {readonly shown: readonly Stroke[] | null}) {
  const [own, setOwn] = useState<readonly Stroke[] | null>(null)
  return (
    <DrawingPad
      strokes={own ?? shown ?? []}
      demonstration={own === null && shown !== null}
      onStrokes={(strokes) => {
        told.push(strokes)
        setOwn(strokes)
      }}
    />
  )
}

beforeEach(() => {
  told = []
  place = document.createElement('div')
  place.style.width = '280px'
  document.body.append(place)
  root = createRoot(place)
})

afterEach(() => {
  root.unmount()
  place.remove()
})

const show = (shown: readonly Stroke[] | null = null) => flushSync(() => root.render(<Page shown={shown} />))
const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
const pad = () => page.getByRole('application', {name: 'Draw a digit'}).element()

function point(type: string, x: number, y: number): void {
  const box = pad().getBoundingClientRect()
  const at = {clientX: box.left + x * box.width, clientY: box.top + y * box.height}
  pad().dispatchEvent(
    new PointerEvent(type, {
      ...at,
      bubbles: true,
      button: 0,
      pointerId: 1,
      pointerType: 'pen',
      isPrimary: true,
    }),
  )
}

/** Draws a line as a hand does. Synthetic pointers cannot be captured, so capture is left out. */
function draw(from: readonly [number, number], to: readonly [number, number]): void {
  pad().setPointerCapture = () => {}
  point('pointerdown', ...from)
  for (let i = 1; i <= 10; i++)
    point('pointermove', from[0] + ((to[0] - from[0]) * i) / 10, from[1] + ((to[1] - from[1]) * i) / 10)
  point('pointerup', ...to)
}

const inked = () => {
  const canvas = place.querySelector('canvas')
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  return Array.from(data).filter((value, i) => i % 4 === 3 && value > 128).length
}

it('draws with a pen, and tells of it once a frame', async () => {
  show()
  draw([0.5, 0.2], [0.5, 0.8])
  await frame()
  expect(told).toHaveLength(1)
  const [stroke = []] = told[0] ?? []
  expect(stroke).toHaveLength(22)
  expect(stroke[0]).toBeCloseTo(0.5, 2)
  expect(stroke.at(-1)).toBeCloseTo(0.8, 2)
  expect(inked()).toBeGreaterThan(1000)
})

it('takes back a stroke at a time, and clears', async () => {
  show()
  draw([0.2, 0.2], [0.2, 0.8])
  draw([0.8, 0.2], [0.8, 0.8])
  await frame()
  expect(told.at(-1)).toHaveLength(2)
  await page.getByRole('button', {name: 'Undo'}).click()
  await frame()
  expect(told.at(-1)).toHaveLength(1)
  await page.getByRole('button', {name: 'Clear'}).click()
  await frame()
  expect(told.at(-1)).toEqual([])
  expect(inked()).toBe(0)
})

it('is drawn on with arrow keys, and says where the pen is', async () => {
  show()
  pad().focus()
  await userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowRight}{Escape}{ArrowDown}')
  await frame()
  const [stroke = []] = told.at(-1) ?? []
  expect(stroke).toHaveLength(8)
  expect(stroke[7]).toBeCloseTo((stroke[1] ?? 0) + 2 / 28)
  expect(stroke[6]).toBeCloseTo((stroke[0] ?? 0) + 1 / 28)
  expect(place.querySelector('[aria-live]')?.textContent).toContain('row')
})

it('begins afresh where the strokes were a demonstration', async () => {
  show([[0.1, 0.1, 0.9, 0.9]])
  draw([0.5, 0.2], [0.5, 0.8])
  await frame()
  expect(told.at(-1)).toHaveLength(1)
  expect(told.at(-1)?.[0]?.[0]).toBeCloseTo(0.5, 2)
})

/** A demonstration that goes on drawing, a little in every frame, on the left of the pad. */
function Demonstrating() {
  const [shown, setShown] = useState<Stroke>([0.1, 0.1])
  useEffect(() => {
    let request = 0
    const next = () => {
      setShown((stroke) => [...stroke, 0.1, 0.1 + (stroke.length % 80) / 100])
      request = requestAnimationFrame(next)
    }
    request = requestAnimationFrame(next)
    return () => cancelAnimationFrame(request)
  }, [])
  return <Page shown={[shown]} />
}

it('never mixes with a demonstration that draws meanwhile', async () => {
  for (let stroke = 0; stroke < 15; stroke++) {
    flushSync(() => root.render(<Demonstrating key={stroke} />))
    pad().setPointerCapture = () => {}
    await frame()
    point('pointerdown', 0.6, 0.2)
    for (let i = 1; i <= 8; i++) {
      // Now in the frame itself, now behind it: a hand keeps no time with the page.
      await (i % 2 === 0 ? frame() : new Promise(requestAnimationFrame))
      point('pointermove', 0.6, 0.2 + i / 20)
    }
    point('pointerup', 0.6, 0.6)
    await frame()
  }
  const drawn = told.flat()
  expect(drawn.length).toBeGreaterThan(15)
  expect(drawn.flatMap((points) => points.filter((_, i) => i % 2 === 0)).every((x) => x > 0.5)).toBe(true)
  expect(told.every((strokes) => strokes.length === 1)).toBe(true)
})
