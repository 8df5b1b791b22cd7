import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../theme/tokens.css'
import type {SamplesTrace} from '../../contract/trace'
import {tileToSvg} from '../parts/save'
import {Samples, type SamplesProps} from './Samples'

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

const drawsFrom = (from: SamplesTrace['from'], size = 2): SamplesTrace => ({
  kind: 'samples',
  from,
  codes: Float32Array.from({length: 40 * size}, (_, i) => i / 4),
  positions: new Float32Array(80),
  images: new Uint8ClampedArray(40 * 784).fill(120),
})

const [prior, fitted] = [drawsFrom('prior'), drawsFrom('fitted')]

async function show(width: number, props: Partial<SamplesProps> = {}) {
  container.style.width = `${width}px`
  await page.viewport(width + 20, 900)
  root.render(<Samples language="en" draws={[prior]} hasPrior seed={3} shown="prior" {...props} />)
  await expect.element(page.getByRole('figure', {name: 'Samples'})).toBeVisible()
}

const grids = () => [...container.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect())

describe('Samples', () => {
  it('says what the draws are from, and that a net without a prior was not trained towards it', async () => {
    await show(600)
    await expect.element(page.getByText(/^40 codes drawn from the prior N\(0, I\), decoded\.$/)).toBeVisible()
    await show(600, {hasPrior: false, draws: [prior, fitted], shown: 'both'})
    await expect.element(page.getByText(/Nothing in this network’s loss pulls its codes/)).toBeVisible()
    await show(600, {hasPrior: false, draws: [fitted], shown: 'fitted'})
    await expect
      .element(page.getByText(/mean and covariance of the test digits’ codes, decoded\.$/))
      .toBeVisible()
  })

  it.each([
    [600, true],
    [340, false],
  ])('sets both grids beside each other where there is room: %i pixels', async (width, beside) => {
    await show(width, {draws: [prior, fitted], shown: 'both'})
    await expect.poll(grids).toHaveLength(2)
    await expect
      .poll(() => {
        const [first, second] = grids()
        return first?.top === second?.top
      })
      .toBe(beside)
    expect(container.scrollWidth).toBeLessThanOrEqual(width)
  })

  it('draws again with the next seed, or with the seed that is typed', async () => {
    const onSeed = vi.fn()
    await show(600, {onSeed})
    await page.getByRole('button', {name: 'Draw again'}).click()
    expect(onSeed).toHaveBeenLastCalledWith(4)
    await userEvent.fill(page.getByRole('textbox', {name: 'Seed'}), '12x')
    expect(onSeed).toHaveBeenLastCalledWith(12)
  })

  it('offers the prior, the fit and both', async () => {
    const onShown = vi.fn()
    await show(600, {onShown})
    const group = page.getByRole('group', {name: 'Drawn from'})
    await expect.element(group.getByRole('button', {name: 'Prior'})).toHaveAttribute('aria-pressed', 'true')
    await group.getByRole('button', {name: 'Both'}).click()
    expect(onShown).toHaveBeenLastCalledWith('both')
  })

  it('has its draws selected with the pointer and with the keys, in one stop of the tab key', async () => {
    const onSelect = vi.fn()
    await show(600, {onSelect, selected: {from: 'prior', index: 11}})
    const third = page.getByRole('button', {name: 'Draw 3, z = (1.00, 1.25)'})
    await third.click()
    expect(onSelect).toHaveBeenLastCalledWith({from: 'prior', index: 2})
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith({from: 'prior', index: 13})
    await userEvent.keyboard('{End}{ArrowDown}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith({from: 'prior', index: 39})
    expect(container.querySelectorAll('fieldset button[tabindex="0"]')).toHaveLength(1)
    await expect
      .element(page.getByRole('button', {name: /^Draw 12,/}))
      .toHaveAttribute('aria-pressed', 'true')
  })

  it('lies on the images that its buttons name', async () => {
    await show(600, {onSelect: () => {}})
    const [grid] = grids()
    const last = page
      .getByRole('button', {name: /^Draw 40,/})
      .element()
      .getBoundingClientRect()
    expect(Math.abs(last.right - (grid?.right ?? 0))).toBeLessThan(1)
    expect(Math.abs(last.bottom - (grid?.bottom ?? 0))).toBeLessThan(1)
  })

  it('is a table and a picture too; a long code is told by its first numbers', async () => {
    await show(600, {draws: [drawsFrom('prior', 20)]})
    await page.getByRole('button', {name: 'As a table'}).click()
    await expect.element(page.getByRole('cell', {name: /and 12 more/}).first()).toBeVisible()
    expect(page.getByRole('row').elements()).toHaveLength(41)
    const tile = container.querySelector<HTMLElement>('[data-tile]')
    if (!tile) throw new Error('the tile is there')
    const {svg} = tileToSvg(tile, 'Samples')
    expect(svg).toContain('<image')
    expect(svg).toContain('>prior<')
  })
})
