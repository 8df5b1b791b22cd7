import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../theme/tokens.css'
import {tileToSvg} from '../parts/save'
import {Hourglass, type HourglassProps} from './Hourglass'

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

const layer = (name: 'input' | 'encoder' | 'code' | 'decoder' | 'output', units: number) => ({
  name,
  shape: [units],
  values: Float32Array.from({length: units}, (_, i) => (i % 5) / 4),
})

const trace = {
  kind: 'example' as const,
  deviation: null,
  layers: [
    layer('input', 784),
    layer('encoder', 32),
    layer('code', 2),
    layer('decoder', 32),
    layer('output', 784),
  ],
  code: Float32Array.of(1.25, -0.5),
  input: new Float32Array(784).fill(0.5),
  reconstruction: new Float32Array(784).fill(0.4),
  error: 0.01,
  position: Float32Array.of(1.25, -0.5),
}

async function show(width: number, props: Partial<HourglassProps> = {}) {
  container.style.width = `${width}px`
  await page.viewport(width + 20, 900)
  root.render(<Hourglass language="en" hidden={[32]} code={2} trace={trace} label={7} {...props} />)
  await expect.element(page.getByRole('figure', {name: 'Hourglass'})).toBeVisible()
}

describe('Hourglass', () => {
  it('tells what becomes of the digit', async () => {
    await show(1000)
    await expect.element(page.getByText(/This 7 becomes the code \(1\.25, −0\.500\)/)).toBeVisible()
    await expect.element(page.getByRole('img', {name: 'Input: a 7'})).toBeVisible()
    await expect.element(page.getByRole('spinbutton')).not.toBeInTheDocument()
  })

  it.each([340, 1000])('takes widths typed and stepped, at %i pixels', async (width) => {
    const [onWidths, onCode] = [vi.fn(), vi.fn()]
    await show(width, {onWidths, onCode})
    const field = page.getByRole('spinbutton', {name: 'Width of hidden layer 1'})
    await userEvent.fill(field, '64')
    await userEvent.keyboard('{Enter}')
    expect(onWidths).toHaveBeenLastCalledWith([64])
    await userEvent.fill(field, '99999')
    await userEvent.keyboard('{Enter}')
    expect(onWidths).toHaveBeenLastCalledWith([1024])
    page.getByRole('spinbutton', {name: 'Code size'}).element().focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(onCode).toHaveBeenLastCalledWith(3)
  })

  it('adds a layer before the code and takes it away', async () => {
    const onWidths = vi.fn()
    await show(1000, {onWidths})
    await page.getByRole('button', {name: 'Add hidden layer'}).click()
    expect(onWidths).toHaveBeenLastCalledWith([32, 16])
    await page.getByRole('button', {name: 'Remove hidden layer'}).click()
    expect(onWidths).toHaveBeenLastCalledWith([])
  })

  it('is saved whole: images, cells and numbers', async () => {
    await show(1000, {onWidths: vi.fn(), onCode: vi.fn()})
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    const tile = container.querySelector('[data-tile]')
    if (!(tile instanceof HTMLElement)) throw new Error('no tile')
    const {svg} = tileToSvg(tile, 'Hourglass')
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.querySelectorAll('image')).toHaveLength(4)
    const texts = [...parsed.querySelectorAll('text')].map((text) => text.textContent)
    for (const said of ['32', '2', '1.25', 'encoder', 'error 0.0100']) expect(texts).toContain(said)
    expect(svg).not.toContain('var(--')
  })
})
