import {useEffect, useState} from 'react'
import {pixels} from '../../contract/data'
import type {RunId} from '../../contract/spec'
import type {TraversalsTrace} from '../../contract/trace'
import {actions} from '../../lab/hooks'

/** What the sliders say, and what the net makes of it. */
export interface MovedCode {
  /** Standard deviations by dimension. */
  readonly moved: ReadonlyMap<number, number>
  /** The order that the dimensions had when the first was moved; null while none is. */
  readonly order: readonly number[] | null
  readonly images: {readonly own: Float32Array; readonly moved: Float32Array} | null
  move(dimension: number, offset: number): void
  back(): void
}

interface Sliders extends Pick<MovedCode, 'moved' | 'order'> {
  /** Whose code they move. */
  readonly of: string
}

const unmoved = (of: string): Sliders => ({of, moved: new Map(), order: null})

/** A code whose dimensions are moved by hand; of another subject it is that one's own again. */
export function useMovedCode(runId: RunId, trace: TraversalsTrace | null, of: string): MovedCode {
  const [held, hold] = useState(unmoved(of))
  const [images, show] = useState<MovedCode['images']>(null)
  const {moved, order} = held.of === of ? held : unmoved(of)
  const sliders = held.of === of ? held : null
  useEffect(() => {
    if (!trace) return
    void decoded(runId, trace, sliders?.moved ?? null).then((answer) => answer && show(answer))
  }, [runId, trace, sliders])
  return {
    moved,
    order,
    images,
    move: (dimension, offset) =>
      hold({
        of,
        moved: new Map(moved).set(dimension, offset),
        order: order ?? trace?.dimensions.map((one) => one.dimension) ?? null,
      }),
    back: () => hold(unmoved(of)),
  }
}

/** The own and the moved code, decoded together; latest only. */
async function decoded(
  runId: RunId,
  {code, dimensions}: TraversalsTrace,
  moved: ReadonlyMap<number, number> | null,
): Promise<MovedCode['images']> {
  const codes = new Float32Array(2 * code.length)
  codes.set(code)
  codes.set(code, code.length)
  for (const {dimension, centre, deviation} of dimensions) {
    const offset = moved?.get(dimension)
    if (offset !== undefined) codes[code.length + dimension] = centre + offset * deviation
  }
  const images = await actions.decode(runId, codes, 'traversals')
  return images && {own: images.slice(0, pixels), moved: images.slice(pixels)}
}
