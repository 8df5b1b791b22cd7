import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {page} from 'vitest/browser'
import '../../theme/tokens.css'
import {Reconstructions} from './Reconstructions'

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

/** Two black digits of which the encoder was given as much ink as this in each pixel. */
const show = (ink: number) =>
  root.render(
    <Reconstructions
      language="en"
      images={new Uint8Array(2 * 784)}
      labels={Uint8Array.of(3, 7)}
      strip={{
        indices: [0, 1],
        input: new Float32Array(2 * 784).fill(ink),
        reconstruction: new Float32Array(2 * 784),
        errors: Float32Array.of(0.02, 0.04),
      }}
      digitErrors={Float32Array.from({length: 10}, (_, digit) => 0.01 * (digit + 1))}
    />,
  )

it('says over what its errors are means, and of which input', async () => {
  show(0)
  const figure = page.getByRole('figure', {name: 'Reconstructions'})
  await expect.element(figure).toHaveTextContent('mean squared error 0.0300 per pixel over these 2.')
  await expect
    .element(figure)
    .toHaveTextContent('Mean squared error per pixel, over all test images of each digit')
  await expect.element(figure).not.toHaveTextContent('clean')
  show(0.5)
  await expect.element(figure).toHaveTextContent('of each digit, from clean digits')
  await expect.element(figure).toHaveTextContent('given these with noise; the bars are from clean digits.')
})
