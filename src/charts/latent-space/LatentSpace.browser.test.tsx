import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../theme/tokens.css'
import {randomStream} from '../../maths/random'
import {drawEllipses} from './draw-ellipses'
import {drawPoints} from './draw-points'
import {LatentSpace, type LatentSpaceProps} from './LatentSpace'

const labels = Uint8Array.of(3, 1, 4, 1)
/** A cross: left, right, up, down of the middle. */
const positions = Float32Array.of(-4, 0, 4, 0, 0, 4, 0, -4)
const map = {
  view: {kind: 'dimensions' as const, dimensions: [0, 1]},
  axes: 2 as const,
  positions,
  codeSize: 2,
  spread: Float32Array.of(3, 3),
  gaussian: null,
}

let root: Root
let container: HTMLElement

beforeEach(async () => {
  await page.viewport(700, 800)
  container = document.createElement('div')
  container.style.width = '600px'
  document.body.append(container)
  root = createRoot(container)
})

afterEach(() => {
  root.unmount()
  container.remove()
})

async function show(props: Partial<LatentSpaceProps> = {}) {
  root.render(<LatentSpace language="en" map={map} labels={labels} {...props} />)
  const pad = page.getByRole('application')
  await expect.element(pad).toBeVisible()
  return pad
}

describe('LatentSpace', () => {
  it('is a figure with its name in the language of the page', async () => {
    await show()
    await expect.element(page.getByRole('figure', {name: 'Latent space'})).toBeVisible()
    root.render(<LatentSpace language="ko" map={map} labels={labels} />)
    await expect.element(page.getByRole('figure', {name: '잠재 공간'})).toBeVisible()
  })

  it('chooses a dot by click and decodes empty paper', async () => {
    const [onSelect, onDecode] = [vi.fn(), vi.fn()]
    const pad = await show({onSelect, onDecode})
    const {width, height} = pad.element().getBoundingClientRect()
    await userEvent.click(pad, {position: {x: width / 2, y: height / 2}})
    expect(onSelect).not.toHaveBeenCalled()
    const [x, y] = onDecode.mock.calls[0]?.[0] ?? []
    expect(x).toBeCloseTo(0, 1)
    expect(y).toBeCloseTo(0, 1)
    const right = (0.5 + 4 / (2 * 4 * 1.12)) * width
    await userEvent.click(pad, {position: {x: Math.round(right), y: Math.round(height / 2)}})
    expect(onSelect).toHaveBeenCalledWith(1)
  })

  it('goes from dot to dot by arrow keys, says where it is, and chooses by Enter', async () => {
    const onSelect = vi.fn()
    const pad = await show({onSelect, selected: 0})
    pad.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(page.getByText(/^Digit \d, test image \d$/)).toBeInTheDocument()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(onSelect).toHaveBeenCalledWith(1)
  })

  const ticks = () => [...container.querySelectorAll('svg text')].map((text) => text.textContent).join(' ')
  const across = () => ticks().slice(0, ticks().indexOf('z₁'))
  const times = (factor: number) => ({...map, positions: positions.map((value) => factor * value)})

  it('follows the dots while they move, until somebody zooms, and again from Fit on', async () => {
    await show()
    expect(ticks()).toContain('−4')
    await show({map: times(10)})
    await expect.poll(ticks).toContain('−40')
    await expect.element(page.getByRole('button', {name: 'Fit', exact: true})).toBeVisible()
    await page.getByRole('button', {name: 'Zoom out'}).click()
    const taken = across()
    await show({map: times(100)})
    await expect.element(page.getByRole('button', {name: 'Fit (4 outside)'})).toBeVisible()
    expect(across()).toBe(taken)
    await page.getByRole('button', {name: /^Fit/}).click()
    await expect.poll(ticks).toContain('−400')
    await show({map: times(1000)})
    await expect.poll(ticks).toContain('−4,000')
  })

  it('narrows where the dots have left it empty', async () => {
    await show({map: times(100)})
    expect(ticks()).toContain('−400')
    await show()
    await expect.poll(ticks, {timeout: 10_000}).toContain('−4 ')
  })

  it('leaves the frame to a moment of the past, and to a code that has bounds', async () => {
    await show()
    const before = across()
    await show({map: times(10), still: true})
    await expect.element(page.getByRole('button', {name: 'Fit (4 outside)'})).toBeVisible()
    expect(across()).toBe(before)
    await show({map: times(0.01), bounds: [-1, 1]})
    await expect.poll(ticks).toContain('−1.0')
    const bounded = across()
    await show({map: times(0.25), bounds: [-1, 1]})
    expect(across()).toBe(bounded)
    await expect.element(page.getByRole('button', {name: 'Fit', exact: true})).toBeVisible()
  })

  it('moves a mark by arrow keys', async () => {
    const onMove = vi.fn()
    await show({marks: [{id: 'a', position: Float32Array.of(1, 1), label: 'start'}], onMove})
    const handle = page.getByRole('button', {name: /^start/})
    await expect.element(handle).toBeInTheDocument()
    handle.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    const [id, position] = onMove.mock.calls[0] ?? []
    expect(id).toBe('a')
    expect(position[0]).toBeGreaterThan(1)
    expect(position[1]).toBeCloseTo(1, 5)
  })
})

describe('LatentSpace of Gaussian codes', () => {
  const gaussian = {
    deviations: Float32Array.of(0.5, 1, 0.5, 1, 0.5, 1, 0.5, 1),
    covariances: null,
    divergence: Float32Array.of(1, 1),
    prior: Float32Array.of(0, 0),
  }
  const ellipses = () => container.querySelectorAll('figure [data-tile] > div svg ellipse')

  it('offers ellipses and the prior only there', async () => {
    await show({selected: 1})
    expect(page.getByRole('combobox', {name: 'Ellipses'}).query()).toBeNull()
    expect(ellipses()).toHaveLength(0)
    await show({selected: 1, map: {...map, gaussian}})
    await expect
      .element(page.getByRole('figure'))
      .toHaveTextContent('1, 2 and 3 standard deviations of the prior')
    // The circles of the prior, and the ellipse of the digit selected.
    await expect.poll(() => ellipses().length).toBe(4)
    await page.getByRole('combobox', {name: 'Ellipses'}).selectOptions('none')
    await expect.poll(() => ellipses().length).toBe(3)
  })

  it('frames 3.5 standard deviations of the prior on demand', async () => {
    await show({map: {...map, gaussian, positions: map.positions.map((value) => 10 * value)}})
    const shown = () => [...container.querySelectorAll('svg text')].map((text) => text.textContent).join(' ')
    expect(shown()).toContain('40')
    await page.getByRole('button', {name: 'Units of the prior'}).click()
    await expect.poll(shown).toContain('z₁ / σ')
    expect(shown()).not.toContain('40')
    await expect.poll(() => ellipses().length).toBe(3)
    const [circle] = ellipses()
    expect(Number(circle?.getAttribute('rx'))).toBeCloseTo(Number(circle?.getAttribute('ry')), 3)
  })

  it('has bars and lines on a strip', async () => {
    const strip = {
      ...map,
      axes: 1 as const,
      view: {kind: 'dimensions' as const, dimensions: [0]},
      codeSize: 1,
      positions: Float32Array.of(-1, 0, 1, 2),
      gaussian: {
        deviations: Float32Array.of(0.5, 0.5, 0.5, 0.5),
        covariances: null,
        divergence: Float32Array.of(1, 1),
        prior: Float32Array.of(0),
      },
    }
    await show({selected: 1, map: strip})
    await expect.element(page.getByRole('figure')).toHaveTextContent('Dashed lines')
    expect(ellipses()).toHaveLength(0)
    expect([...container.querySelectorAll('svg text')].map(({textContent}) => textContent)).toContain('−2σ')
  })
})

describe('drawEllipses', () => {
  const context = () => {
    const made = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
    if (!made) throw new Error('no canvas')
    made.canvas.width = made.canvas.height = 400
    return made
  }
  const ink = {digits: new Array(10).fill('#336699')}
  const transform = {k: 1, x: 0, y: 0}
  const alpha = (from: CanvasRenderingContext2D, x: number, y: number) =>
    from.getImageData(x, y, 1, 1).data[3] ?? 0

  it('draws the outline and nothing within', () => {
    const on = context()
    const ellipse = () => ({rx: 100, ry: 50, angle: Math.PI / 2})
    drawEllipses(
      on,
      {points: Float32Array.of(200, 200), ellipse, labels: Uint8Array.of(3), transform, chosen: new Set()},
      ink,
      1,
    )
    const near = (x: number, y: number) => Math.max(alpha(on, x - 1, y), alpha(on, x, y), alpha(on, x, y - 1))
    expect(near(200, 300)).toBeGreaterThan(0)
    expect(near(250, 200)).toBeGreaterThan(0)
    expect(near(200, 200)).toBe(0)
    expect(near(300, 200)).toBe(0)
  })

  it('draws ten thousand as one image, without the browser’s own strokes', () => {
    const on = context()
    const stream = randomStream(1, 'ellipses')
    const points = Float32Array.from({length: 20_000}, () => 200 + 60 * stream.normal())
    const labels = Uint8Array.from({length: 10_000}, (_, i) => i % 10)
    const [put, stroke] = [vi.spyOn(on, 'putImageData'), vi.spyOn(on, 'stroke')]
    const ellipse = () => ({rx: 12, ry: 8, angle: 0})
    drawEllipses(on, {points, ellipse, labels, transform, chosen: new Set()}, ink, 1)
    expect(put).toHaveBeenCalledTimes(1)
    expect(stroke).not.toHaveBeenCalled()
    expect(alpha(on, 200, 200)).toBeGreaterThan(100)
  })
})

describe('drawPoints', () => {
  it('draws 10,000 dots as one image', () => {
    const stream = randomStream(1, 'dots')
    const points = Float32Array.from({length: 20_000}, () => 300 + 80 * stream.normal())
    const digits = Uint8Array.from({length: 10_000}, (_, i) => i % 10)
    const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
    if (!context) throw new Error('no canvas')
    context.canvas.width = context.canvas.height = 1200
    const ink = {digits: new Array(10).fill('#336699'), ink: '#000', fontUi: 'sans-serif'}
    const toDraw = {points, labels: digits, transform: {k: 1, x: 0, y: 0}, chosen: new Set<number>()}
    const put = vi.spyOn(context, 'putImageData')
    // The browser's own shapes would take many times as long.
    const shapes = [vi.spyOn(context, 'fill'), vi.spyOn(context, 'arc'), vi.spyOn(context, 'drawImage')]
    drawPoints(context, toDraw, ink, 2)
    expect(put).toHaveBeenCalledTimes(1)
    for (const shape of shapes) expect(shape).not.toHaveBeenCalled()
    expect(context.getImageData(600, 600, 1, 1).data[3]).toBeGreaterThan(200)
  })
})
