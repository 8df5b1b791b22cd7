import {createRoot, type Root} from 'react-dom/client'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {LivingPicture} from './LivingPicture'
import type {PictureProps} from './picture'

let root: Root
let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
  root = createRoot(place)
})

afterEach(() => {
  root.unmount()
  place.remove()
})

const Clock = ({time}: PictureProps) => <b>{time}</b>
const shown = () => place.textContent ?? ''

it('comes to life once it is in sight', async () => {
  root.render(<LivingPicture load={async () => Clock} />)
  await expect.poll(shown).not.toBe('')
  const first = Number(shown())
  await expect.poll(() => Number(shown())).toBeGreaterThan(first)
})

it('is not loaded while it is out of sight', async () => {
  let loads = 0
  const load = async () => {
    loads++
    return Clock
  }
  root.render(
    <>
      <div style={{height: '9000px'}} />
      <LivingPicture load={load} />
      <LivingPicture load={load} />
    </>,
  )
  await expect.poll(() => place.querySelectorAll('[aria-hidden]').length).toBe(2)
  expect(loads).toBe(0)
  place.lastElementChild?.scrollIntoView()
  await expect.poll(() => loads).toBe(2)
})

it('leaves its place empty where it cannot be had', async () => {
  let tried = false
  const load = () => {
    tried = true
    return Promise.reject(new TypeError('offline'))
  }
  root.render(<LivingPicture load={load} />)
  await expect.poll(() => tried).toBe(true)
  expect(shown()).toBe('')
  expect(place.firstElementChild?.getBoundingClientRect().height).toBeGreaterThan(60)
})
