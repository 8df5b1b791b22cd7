import {useState} from 'react'
import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {page, userEvent} from 'vitest/browser'
import '../../../theme/tokens.css'
import {counts, type Mask, untouched} from '../maths/spoil'
import {SpoilPad} from './SpoilPad'

let root: Root
let container: HTMLElement
let mask: Mask = untouched
const milestones: string[] = []

const image = new Float32Array(784).fill(0.5)

function Pad() {
  const [now, setNow] = useState(untouched)
  mask = now
  return (
    <SpoilPad
      image={image}
      mask={now}
      onMask={setNow}
      onMilestone={(milestone) => milestones.push(milestone)}
    />
  )
}

beforeEach(async () => {
  container = document.createElement('div')
  container.style.width = '280px'
  document.body.append(container)
  root = createRoot(container)
  milestones.length = 0
  root.render(<Pad />)
  await expect.element(pad()).toBeVisible()
})

afterEach(() => {
  root.unmount()
  container.remove()
})

const pad = () => page.getByRole('application', {name: 'Corrupt the digit'})

describe('SpoilPad', () => {
  it('paints by arrow keys alone while the tool is down, and says where it is', async () => {
    ;(pad().element() as HTMLElement).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(counts(mask)).toEqual({noise: 0, hole: 0})
    await userEvent.keyboard(' ')
    await expect.poll(() => counts(mask).noise).toBeGreaterThan(10)
    const dot = counts(mask).noise
    await expect.element(page.getByText('Tool down. column 16, row 15')).toBeInTheDocument()
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await expect.poll(() => counts(mask).noise).toBeGreaterThan(dot)
    const line = counts(mask).noise
    await userEvent.keyboard('{Escape}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    await expect.element(page.getByText('column 13, row 18')).toBeInTheDocument()
    expect(counts(mask).noise).toBe(line)
    expect(new Set(milestones)).toEqual(new Set(['noise']))
  })

  it('knows which tool made a stroke, though another is taken before the next frame', async () => {
    const eraser = page.getByRole('radio', {name: 'Eraser'}).element() as HTMLElement
    pad()
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', {key: ' ', bubbles: true, cancelable: true}))
    eraser.click()
    await expect.poll(() => counts(mask).noise).toBeGreaterThan(10)
    expect(new Set(milestones)).toEqual(new Set(['noise']))
  })

  it('erases where the pointer goes, and heals', async () => {
    await userEvent.click(page.getByRole('radio', {name: 'Eraser'}))
    await userEvent.click(pad(), {position: {x: 60, y: 60}})
    await expect.poll(() => counts(mask).hole).toBeGreaterThan(10)
    // The pad is 280 pixels wide: ten to a pixel of the image.
    expect(mask[6 * 28 + 6]).toBe(2)
    expect(mask[20 * 28 + 20]).toBe(0)
    await userEvent.click(page.getByRole('button', {name: 'Noise everywhere'}))
    await expect.poll(() => counts(mask)).toEqual({noise: 784, hole: 0})
    await userEvent.click(page.getByRole('button', {name: 'Restore all'}))
    await expect.poll(() => counts(mask)).toEqual({noise: 0, hole: 0})
  })
})
