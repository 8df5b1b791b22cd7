import {expect, it} from 'vitest'
import {askingOrder, type LevelPoint, levels} from '../maths/crossing'
import {LevelSweep, type Sweep} from './level-sweep'

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

function listener() {
  const told: (readonly LevelPoint[])[] = []
  const asked: string[] = []
  const sweeper = new LevelSweep(
    (points) => told.push(points),
    () => Promise.resolve(),
  )
  const sweep = (subject: string, stamp: string, plain: number | null = 1): Sweep => ({
    subject,
    stamp,
    askLevel: async (level) => {
      asked.push(`${subject} ${stamp} ${level}`)
      await Promise.resolve()
      return plain === null ? null : {plain, denoising: 2, untouched: 3}
    },
  })
  return {told, asked, sweeper, sweep}
}

it('draws a curve point by point, coarse first, ascending', async () => {
  const {told, asked, sweeper, sweep} = listener()
  sweeper.want(sweep('a', '1'))
  await settled()
  expect(asked.map((text) => Number(text.split(' ')[2]))).toEqual(askingOrder)
  expect(told.at(-1)?.map(({level}) => level)).toEqual(levels)
  expect(told.map(({length}) => length)).toEqual([0, ...levels.map((_, i) => i + 1)])
})

it('asks again only for what has learnt, and keeps the curve until it is drawn over', async () => {
  const {told, asked, sweeper, sweep} = listener()
  sweeper.want(sweep('a', '1'))
  await settled()
  sweeper.want(sweep('a', '1'))
  await settled()
  expect(asked).toHaveLength(levels.length)
  const before = told.length
  sweeper.want(sweep('a', '2', 5))
  await settled()
  expect(asked).toHaveLength(2 * levels.length)
  expect(told.slice(before).every(({length}) => length === levels.length)).toBe(true)
  expect(told.at(-1)?.every(({plain}) => plain === 5)).toBe(true)
})

it('gives a curve up at once for another subject, and of several wants takes the last', async () => {
  const {told, asked, sweeper, sweep} = listener()
  sweeper.want(sweep('a', '1'))
  sweeper.want(sweep('b', '1'))
  sweeper.want(sweep('c', '1', 7))
  await settled()
  expect(asked.filter((text) => text.startsWith('a'))).toHaveLength(1)
  expect(asked.filter((text) => text.startsWith('b'))).toHaveLength(0)
  expect(told.at(-1)?.map(({plain}) => plain)).toEqual(levels.map(() => 7))
})

it('stops where nothing is wanted, or nothing is answered', async () => {
  const {asked, sweeper, sweep} = listener()
  sweeper.want(sweep('a', '1'))
  sweeper.want(null)
  await settled()
  expect(asked).toHaveLength(1)
  sweeper.want(sweep('b', '1', null))
  await settled()
  expect(asked).toHaveLength(2)
})
