import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../theme/tokens.css'
import type {TraversalsTrace} from '../../contract/trace'
import {tileToSvg} from '../parts/save'
import {Traversals, type TraversalsProps} from './Traversals'

let root: Root
let container: HTMLElement

beforeEach(() => {
  container = document.createElement('div')
  document.body.append(container)
  root = createRoot(container)
})

afterEach(() => {
  root.unmount()
  container.remove()
})

const dimension = (at: number, value: number, carries: number, dead = false) => ({
  dimension: at,
  value,
  centre: 0,
  deviation: 1,
  carries,
  dead,
})

const trace: TraversalsTrace = {
  kind: 'traversals',
  code: Float32Array.of(1.5, 0, -0.5, 2),
  reconstruction: new Uint8ClampedArray(784).fill(90),
  dimensions: [dimension(2, -0.5, 2.314), dimension(0, 1.5, 1.2), dimension(1, 4, 0.001, true)],
  offsets: Float32Array.from({length: 13}, (_, i) => i / 2 - 3),
  images: new Uint8ClampedArray(3 * 13 * 784).fill(100),
}

const image = new Float32Array(784).fill(0.5)

async function show(width: number, props: Partial<TraversalsProps> = {}) {
  container.style.width = `${width}px`
  await page.viewport(width + 20, 900)
  root.render(<Traversals language="en" trace={trace} carried="nats" label={7} {...props} />)
  await expect.element(page.getByRole('figure', {name: 'Traversals'})).toBeVisible()
}

const slider = (name: string) => page.getByRole('slider', {name: `Move ${name}`})

describe('Traversals', () => {
  it('tells what each dimension carries, and which is dead', async () => {
    await show(600)
    await expect.element(page.getByText(/The code of this 7.*Of 4 dimensions the first 3/)).toBeVisible()
    const rows = page.getByRole('img', {name: /decoded images/}).elements()
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      '13 decoded images, z3 from −3 to +3 standard deviations; 2.31 nats',
      '13 decoded images, z1 from −3 to +3 standard deviations; 1.20 nats',
      '13 decoded images, z2 from −3 to +3 standard deviations; dead: carries 0.00 nats',
    ])
    await expect.element(page.getByRole('slider')).not.toBeInTheDocument()
    await show(600, {carried: 'variance'})
    await expect.element(page.getByRole('img', {name: /; variance 2\.31$/})).toBeVisible()
  })

  it.each([
    [340, 7, 1],
    [600, 13, 1],
    [1200, 13, 2],
  ])('at %i pixels has %i images in a row and %i columns of rows', async (width, count, columns) => {
    await show(width, {onMove: () => {}})
    await expect
      .poll(() => page.getByRole('img', {name: `${count} decoded images`}).elements())
      .toHaveLength(3)
    const left = (name: RegExp) => page.getByRole('img', {name}).element().getBoundingClientRect().left
    expect(left(/, z2 from/) > left(/, z3 from/)).toBe(columns === 2)
    expect(container.scrollWidth).toBeLessThanOrEqual(width)
  })

  it('marks the digit’s own value under the image that is nearest to it', async () => {
    await show(600, {onMove: () => {}})
    await expect.poll(() => page.getByRole('img', {name: '13 decoded images'}).elements()).toHaveLength(3)
    const strip = page.getByRole('img', {name: /, z3 from/}).element()
    const mark = strip.parentElement?.querySelector('svg')?.getBoundingClientRect()
    const {left, width} = strip.getBoundingClientRect()
    // −0.5 standard deviations is the sixth of thirteen.
    expect(((mark?.left ?? 0) + (mark?.width ?? 0) / 2 - left) / width).toBeCloseTo(5.5 / 13, 2)
    await expect.element(slider('z3')).toHaveValue('-0.5')
    await expect.element(slider('z2')).toHaveValue('3')
  })

  it('moves a dimension with the keys, shows where, and goes back', async () => {
    const [onMove, onBack] = [vi.fn(), vi.fn()]
    await show(600, {onMove, onBack})
    await expect.element(page.getByRole('button', {name: 'Back'})).toBeDisabled()
    slider('z1').element().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onMove).toHaveBeenLastCalledWith(0, 1.55)
    await show(600, {onMove, onBack, image, moved: new Map([[0, -2]])})
    await expect.element(slider('z1')).toHaveAttribute('aria-valuetext', '−2.00, −2.00 standard deviations')
    await expect.element(page.getByRole('img', {name: 'Decoded from the moved code'})).toBeVisible()
    await page.getByRole('button', {name: 'Back'}).click()
    expect(onBack).toHaveBeenCalledOnce()
  })

  it('rests while a moment of the past is shown, and says why', async () => {
    await show(600, {onMove: () => {}, past: true})
    await expect.element(slider('z1')).toBeDisabled()
    await expect.element(page.getByText(/The sliders work on the network as it is now/)).toBeVisible()
  })

  it('keeps its order while somebody moves a dimension', async () => {
    await show(600, {onMove: () => {}, order: [0, 1, 2]})
    const names = page
      .getByRole('slider')
      .elements()
      .map((one) => one.getAttribute('aria-label'))
    expect(names).toEqual(['Move z1', 'Move z2', 'Move z3'])
  })

  it('is a table and a picture too', async () => {
    await show(1200, {onMove: () => {}})
    await page.getByRole('button', {name: 'As a table'}).click()
    await expect.element(page.getByRole('row', {name: 'z₂ 4.00 0 1.00 0.00 dead'})).toBeVisible()
    const tile = container.querySelector<HTMLElement>('[data-tile]')
    if (!tile) throw new Error('the tile is there')
    const {svg} = tileToSvg(tile, 'Traversals')
    for (const part of ['>z₃<', '>dead:<', '>+3σ<', '<path']) expect(svg).toContain(part)
  })
})
