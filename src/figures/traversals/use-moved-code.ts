import {useEffect, useState} from 'react'
import type {RunId} from '../../contract/spec'
import type {TraversalsTrace} from '../../contract/trace'
import {actions} from '../../lab/hooks'

/** What the sliders say, and what the net makes of it. */
export interface MovedCode {
  /** Standard deviations by dimension. */
  readonly moved: ReadonlyMap<number, number>
  /** The order that the dimensions had when the first was moved; null while none is. */
  readonly order: readonly number[] | null
  /** `[784]`; null while nothing is moved, or until the net has answered. */
  readonly image: Float32Array | null
  move(dimension: number, offset: number): void
  back(): void
}

interface Sliders extends Pick<MovedCode, 'moved' | 'order'> {
  /** Whose code they move. */
  readonly of: string
}

/** A code whose dimensions are moved by hand; of another subject, `of`, it is that one's own again. */
export function useMovedCode(runId: RunId, trace: TraversalsTrace | null, of: string): MovedCode {
  const [held, hold] = useState<Sliders | null>(null)
  const [answer, show] = useState<{readonly to: Sliders; readonly image: Float32Array} | null>(null)
  const sliders = held?.of === of ? held : null
  useEffect(() => {
    if (!trace || !sliders) return
    const asked = actions.decode(runId, movedCode(trace, sliders.moved), 'traversals')
    void asked.then((image) => image && show({to: sliders, image}))
  }, [runId, trace, sliders])
  return {
    moved: sliders?.moved ?? unmoved,
    order: sliders?.order ?? null,
    // Until the latest move is answered the one before is shown.
    image: sliders && answer?.to.of === of ? answer.image : null,
    move: (dimension, offset) =>
      hold({
        of,
        moved: new Map(sliders?.moved).set(dimension, offset),
        order: sliders?.order ?? trace?.dimensions.map((one) => one.dimension) ?? null,
      }),
    back: () => {
      hold(null)
      show(null)
    },
  }
}

const unmoved: ReadonlyMap<number, number> = new Map()

/** The subject's code with some of its dimensions so many standard deviations from their centre. */
function movedCode(
  {code, dimensions}: TraversalsTrace,
  moved: ReadonlyMap<number, number>,
): Float32Array<ArrayBuffer> {
  const whole = Float32Array.from(code)
  for (const {dimension, centre, deviation} of dimensions) {
    const offset = moved.get(dimension)
    if (offset !== undefined) whole[dimension] = centre + offset * deviation
  }
  return whole
}
