import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../theme/tokens.css'
import type {ModelDescription} from '../../contract/description'
import {convolutionalModel, denseModel, gaussianModel, stackedModel} from '../gallery/models'
import {tileToSvg} from '../parts/save'
import {Hourglass, type HourglassProps} from './Hourglass'
import type {WidthEdit} from './use-width-edit'

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

const traceThrough = (model: ModelDescription, phase = 0) => {
  const {layers = [], code} = model.phases[phase] ?? {}
  const traced = layers.map(({name, shape}) => ({
    name,
    shape,
    values: Float32Array.from({length: shape.reduce((a, b) => a * b, 1)}, (_, i) => (i % 5) / 4),
  }))
  return {
    kind: 'example' as const,
    deviation: code?.kind === 'gaussian' ? Float32Array.of(0.5, 0.25) : null,
    layers: traced,
    code: Float32Array.of(1.25, -0.5),
    input: new Float32Array(784).fill(0.5),
    reconstruction: new Float32Array(784).fill(0.4),
    error: 0.01,
    position: Float32Array.of(1.25, -0.5),
  }
}

const model = denseModel([32], 2)

const editing = (handlers: Pick<WidthEdit, 'onWidths' | 'onCode'>): WidthEdit => ({
  shape: {hidden: [32], code: 2},
  modelOf: ({hidden, code}) => denseModel(hidden, code),
  ...handlers,
})

async function show(width: number, props: Partial<HourglassProps> = {}) {
  container.style.width = `${width}px`
  await page.viewport(width + 20, 900)
  root.render(<Hourglass language="en" model={model} trace={traceThrough(model)} label={7} {...props} />)
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
    await show(width, {edit: editing({onWidths, onCode})})
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

  it('draws the net that stands, and says which one waits for new weights', async () => {
    const waiting = {...editing({onWidths: vi.fn(), onCode: vi.fn()}), waiting: denseModel([32], 8)}
    await show(1000, {edit: {...waiting, shape: {hidden: [32], code: 8}}})
    await expect
      .element(page.getByText(/^The network 784–32–2–32–784, with 2 numbers at the bottleneck/))
      .toBeVisible()
    await expect.element(page.getByText(/Waiting for new weights: 784–32–8–32–784\./)).toBeVisible()
    const code = page.getByRole('spinbutton', {name: 'Code size'})
    await expect.element(code).toHaveValue(8)
    await expect.element(code).toHaveAttribute('title', 'Waiting for new weights; the current network has 2')
    const width = page.getByRole('spinbutton', {name: 'Width of hidden layer 1'})
    await expect.element(width).not.toHaveAttribute('title')
  })

  it('adds a layer before the code and takes it away', async () => {
    const onWidths = vi.fn()
    await show(1000, {edit: editing({onWidths})})
    await page.getByRole('button', {name: 'Add hidden layer'}).click()
    expect(onWidths).toHaveBeenLastCalledWith([32, 16])
    await page.getByRole('button', {name: 'Remove hidden layer'}).click()
    expect(onWidths).toHaveBeenLastCalledWith([])
  })

  it('is saved whole: images, cells and numbers', async () => {
    await show(1000, {edit: editing({onWidths: vi.fn(), onCode: vi.fn()})})
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

  it.each([340, 1000])(
    'opens feature maps large by the keyboard and closes them, at %i pixels',
    async (width) => {
      const maps = convolutionalModel([8, 16], 2)
      await show(width, {model: maps, trace: traceThrough(maps)})
      const sheets = page.getByRole('button', {name: /^Feature maps/})
      expect(sheets.elements()).toHaveLength(4)
      const sheet = page.getByRole('button', {name: 'Feature maps of layer: hidden 2', exact: true})
      sheet.element().focus()
      await userEvent.keyboard('{Enter}')
      await expect.element(page.getByRole('dialog', {name: /hidden 2, 7 × 7 × 16/})).toBeVisible()
      expect(page.getByRole('img', {name: /^Feature map \d/}).elements()).toHaveLength(16)
      await userEvent.keyboard('{Escape}')
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
      expect(document.activeElement).toBe(sheet.element())
    },
  )

  it('shows a draw from a cloud, and its mean again', async () => {
    const [onDraw, onMean] = [vi.fn(), vi.fn()]
    const cloud = gaussianModel([32], 2)
    const props = {model: cloud, trace: traceThrough(cloud), onDraw, onMean}
    await show(1000, props)
    await expect.element(page.getByText(/μ = \(1\.25, −0\.500\), σ = \(0\.500, 0\.250\)/)).toBeVisible()
    await page.getByRole('button', {name: 'Draw ε'}).click()
    expect(onDraw).toHaveBeenCalledOnce()
    const sample = {z: Float32Array.of(2, 0), output: new Float32Array(784).fill(0.1)}
    await show(1000, {...props, sample})
    await expect.element(page.getByRole('img', {name: 'Output of this draw'})).toBeVisible()
    await expect.element(page.getByText(/Mean squared error 0\.1600/)).toBeVisible()
    await page.getByRole('button', {name: 'Mean', exact: true}).click()
    expect(onMean).toHaveBeenCalledOnce()
  })

  it('tells what learns from what is frozen and what is not there yet', async () => {
    const stack = stackedModel([32, 8], 2)
    await show(1000, {model: stack, phase: 1, trace: traceThrough(stack, 1)})
    await expect.element(page.getByText(/Layer 2 is training/)).toBeVisible()
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map((entry) => entry.textContent),
    ).toEqual([...['learning', 'frozen', 'not there yet']])
    await show(1000, {model: stack, phase: 3, trace: traceThrough(stack, 3)})
    await expect.element(page.getByRole('listitem')).toHaveTextContent('learning')
  })
})
