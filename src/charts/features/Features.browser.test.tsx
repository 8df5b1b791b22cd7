import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../theme/tokens.css'
import {activityOf, sparseCode, weightsOf} from '../gallery/synthetic'
import {Features, type FeaturesProps} from './Features'

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

const sparse: FeaturesProps = {
  language: 'en',
  source: 'encoder',
  sources: ['encoder', 'decoder'],
  onSource: () => {},
  weights: weightsOf(100),
  pixels: 784,
  label: 7,
  maps: [],
  code: sparseCode(100),
  activity: activityOf(100),
  rho: 0.05,
  featuresAreCode: true,
}

async function show(width: number, props: Partial<FeaturesProps> = {}) {
  container.style.width = `${width}px`
  await page.viewport(width + 20, 900)
  root.render(<Features {...sparse} {...props} />)
  await expect.element(page.getByRole('figure', {name: 'Features'})).toBeVisible()
}

const tiles = () => page.getByRole('button', {name: /^(Unit|Filter) \d+$/})

describe('Features', () => {
  it.each([340, 1000])('shows 64 at once and the others on demand, at %i pixels', async (width) => {
    await show(width)
    await expect.poll(() => tiles().elements().length).toBe(64)
    await page.getByRole('button', {name: 'More'}).click()
    await expect.poll(() => tiles().elements().length).toBe(36)
    await expect.element(page.getByText('65–100 of 100')).toBeVisible()
    expect(container.scrollWidth).toBeLessThanOrEqual(width)
  })

  it('marks a unit among the bars, by the keyboard too', async () => {
    await show(1000)
    page.getByRole('button', {name: 'Unit 1', exact: true}).element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    await expect
      .element(page.getByRole('button', {name: 'Unit 3', exact: true}))
      .toHaveAttribute('aria-pressed', 'true')
    await expect.element(page.getByText(/Unit 3 is marked: its activation is/)).toBeVisible()
    const said = container.querySelectorAll('svg rect[class*="markedBar"]')
    expect(said).toHaveLength(1)
  })

  it('tells the mean activation beside the one that is wanted', async () => {
    await show(1000)
    await expect
      .element(page.getByText(/The mean activation is 0\.0\d+; the target ρ is 0\.050/))
      .toBeVisible()
    expect([...container.querySelectorAll('svg text')].map(({textContent}) => textContent)).toContain(
      'ρ = 0.050',
    )
  })

  it('shows filters of a convolution beside the maps of the digit', async () => {
    const onSource = vi.fn()
    const values = Float32Array.from({length: 9 * 8}, (_, i) => Math.sin(i))
    const maps = [
      {name: 'encoder' as const, shape: [14, 14, 8], values: new Float32Array(14 * 14 * 8).fill(0.5)},
    ]
    const weights = {kind: 'weights' as const, layer: 'encoder/1', shape: [3, 3, 1, 8], values}
    await show(1000, {weights, maps, code: null, activity: null, rho: null, featuresAreCode: false, onSource})
    await expect.poll(() => tiles().elements().length).toBe(8)
    await page.getByRole('button', {name: 'Filter 5', exact: true}).click()
    await expect
      .element(page.getByRole('button', {name: 'Feature map 5', exact: true}))
      .toHaveAttribute('aria-pressed', 'true')
    await page.getByRole('button', {name: 'Decoder columns'}).click()
    expect(onSource).toHaveBeenLastCalledWith('decoder')
  })
})
