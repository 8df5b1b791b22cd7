import {createRoot, type Root} from 'react-dom/client'
import {afterEach, expect, test} from 'vitest'
import {WhenNear} from './views'

let root: Root | null = null
afterEach(() => {
  root?.unmount()
  document.body.replaceChildren()
})

test('a part of the page is shown once it comes near the window, and stays', async () => {
  const element = document.body.appendChild(document.createElement('div'))
  element.style.marginTop = '5000px'
  root = createRoot(element)
  root.render(
    <WhenNear>
      <p>here</p>
    </WhenNear>,
  )
  await expect.poll(() => element.firstElementChild).not.toBeNull()
  expect(element.textContent).toBe('')
  element.scrollIntoView()
  await expect.poll(() => element.textContent).toBe('here')
  window.scrollTo(0, 0)
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(element.textContent).toBe('here')
})
