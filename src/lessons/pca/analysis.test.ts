import {parse} from 'valibot'
import {describe, expect, it} from 'vitest'
import {toyPoints} from '../../engine/data/toys'
import {analyse} from './analysis'
import {toy, toyNames} from './protocol'

describe('the toys, asked for', () => {
  it.each(toyNames)('%s: its points, and the colours that belong to them', async (name) => {
    const answer = parse(toy, await analyse({toy: name}))
    expect(answer.points).toHaveLength(3000)
    expect(answer.points).toEqual(toyPoints(name, 1000, 1, 'test').points)
    expect(answer.along).toHaveLength(1000)
  })

  it('has the plane all but flat, and the sheet not', async () => {
    const [plane, sheet] = [await analyse({toy: 'plane'}), await analyse({toy: 'sheet'})]
    expect(plane.pcaMse).toBeLessThan(0.004)
    expect(sheet.pcaMse).toBeGreaterThan(0.08)
  })

  it('refuses any other question', async () => {
    await expect(analyse({toy: 'torus'})).rejects.toThrow()
  })
})
