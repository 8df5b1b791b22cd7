import {expect, it} from 'vitest'
import {frozen} from './freeze'

it('copies what canvases show, how boxes lie, and names parts anew', () => {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = `
    <div id="box" style="display: grid; grid-template-columns: 1fr 3fr; width: 400px; visibility: hidden">
      <p id="name">A name</p>
      <figure aria-labelledby="name other"><canvas width="2" height="2"></canvas></figure>
      <svg><clipPath id="clip"></clipPath><g clip-path="url(#clip)"></g></svg>
    </div>`
  const box = place.querySelector<HTMLElement>('#box')
  const drawing = place.querySelector('canvas')?.getContext('2d')
  if (!box || !drawing) throw new Error('the figure is not there')
  drawing.fillStyle = 'rgb(255 0 0)'
  drawing.fillRect(0, 0, 2, 2)

  const copy = frozen(box, 'one-')
  place.remove()
  expect(copy.id).toBe('one-box')
  expect(copy.style.gridTemplateColumns).toBe('100px 300px')
  expect(copy.style.visibility).toBe('')
  expect(copy.querySelector('figure')?.getAttribute('aria-labelledby')).toBe('one-name other')
  expect(copy.querySelector('g')?.getAttribute('clip-path')).toBe('url(#one-clip)')
  const pixels = copy.querySelector('canvas')?.getContext('2d')?.getImageData(0, 0, 1, 1).data
  expect(Array.from(pixels ?? [])).toEqual([255, 0, 0, 255])
})
