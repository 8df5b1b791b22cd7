import {drawPoints} from '../../src/charts/latent-space/draw-points'
import {randomStream} from '../../src/maths/random'

const count = 10_000
const side = 1200

/** Milliseconds of the fastest of so many drawings of all test digits on a map. */
export function drawDots(rounds: number): number {
  const stream = randomStream(1, 'dots')
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})
  if (!context) throw new Error('there is no canvas')
  context.canvas.width = context.canvas.height = side
  const toDraw = {
    points: Float32Array.from({length: 2 * count}, () => side / 4 + 80 * stream.normal()),
    labels: Uint8Array.from({length: count}, (_, i) => i % 10),
    transform: {k: 1, x: 0, y: 0},
    chosen: new Set<number>(),
  }
  const ink = {digits: new Array<string>(10).fill('#336699'), ink: '#000', fontUi: 'sans-serif'}
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    drawPoints(context, toDraw, ink, 2)
    fastest = Math.min(fastest, performance.now() - start)
  }
  return fastest
}
