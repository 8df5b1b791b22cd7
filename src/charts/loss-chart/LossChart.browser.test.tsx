import {flushSync} from 'react-dom'
import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../theme/tokens.css'
import {LossChart, type LossChartProps} from './LossChart'
import {run, stack, vae} from './testing-runs'

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

const baselines = {
  meanImageMse: 0.0675,
  blackMse: 0.1013,
  meanImageBce: 0.2632,
  pixelEntropy: 0.058,
  pcaMse: new Float64Array(785).fill(0.0557),
}

const show = (props: Pick<LossChartProps, 'runs'> & Partial<LossChartProps>) =>
  flushSync(() =>
    root.render(
      <LossChart language="en" baselines={baselines} totalSteps={90} stepsPerEpoch={10} {...props} />,
    ),
  )
const drawn = () => [...container.querySelectorAll('svg text')].map((text) => text.textContent)
const press = (name: RegExp) => userEvent.click(page.getByRole('button', {name}))

it('sets the loss as the sum of its terms, and draws whichever is chosen in its own unit', async () => {
  show({runs: [vae]})
  const group = page.getByRole('group', {name: 'Quantity'})
  await expect
    .element(group)
    .toHaveTextContent('Total205.2=Reconstruction185.2+Divergence20.0−ELBO190.2Squared')
  await expect.poll(drawn).toContain('weighted sum of the terms, nats per image')
  expect(drawn()).toContain('mean image 206.3')
  expect(drawn()).toContain('entropy of the pixels 45.5')

  await press(/^Divergence/)
  await expect.poll(drawn).toContain('4 × KL(q ‖ p), nats per image')
  expect(drawn().join()).not.toContain('mean image')
  await press(/^Unweighted/)
  await expect.poll(drawn).toContain('KL(q ‖ p), nats per image')
  await expect
    .element(page.getByRole('button', {name: /^Divergence/}))
    .toHaveTextContent('Divergence4 × 5.00')
  await expect
    .element(page.getByRole('figure'))
    .toHaveTextContent(
      'Divergence after 2 steps: training 5.00 (mean of the last 2), test 5.00 (whole test set).',
    )
})

it('tells a figure that is measured on the test digits alone, and the squared error against PCA', async () => {
  show({runs: [vae]})
  await press(/^−ELBO/)
  await expect
    .element(page.getByRole('figure'))
    .toHaveTextContent('−ELBO after 2 steps: 190.2 (whole test set). Below mean image.')
  await press(/^Squared error/)
  await expect.poll(drawn).toContain('PCA with 2 numbers 0.0557')
})

it('names the phases on the axis and in the table, and draws no line across their ends', async () => {
  show({runs: [stack]})
  await expect.poll(drawn).toEqual(expect.arrayContaining(['Layer 1', 'Layer 2', 'Fine-tuning']))
  expect(container.querySelectorAll('[data-order] path[d^="M"][d*="L"]').length).toBeGreaterThan(0)
  await userEvent.click(page.getByRole('button', {name: 'As a table'}))
  await expect.element(page.getByRole('columnheader', {name: 'phase'})).toBeVisible()
  await expect.element(page.getByRole('cell', {name: 'Layer 1'})).toBeVisible()
})

it('has nothing to choose where the loss is the squared error', () => {
  show({runs: [run()]})
  expect(page.getByRole('group', {name: 'Quantity'}).query()).toBeNull()
  expect(page.getByRole('group', {name: 'Terms with their weights or without'}).query()).toBeNull()
})
