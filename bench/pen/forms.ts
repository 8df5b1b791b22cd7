/** Forms of digits that are taught elsewhere or seldom stand in MNIST, as strokes in the unit square. */
import type {RandomStream} from '../../src/maths/random'
import type {Stroke} from '../../src/maths/strokes'

export interface Form {
  readonly digit: number
  readonly name: string
  readonly strokes: readonly Stroke[]
}

const arc = (x: number, y: number, rx: number, ry: number, from: number, to: number): Stroke =>
  Array.from({length: 25}, (_, i) => (from + ((to - from) * i) / 24) * Math.PI).flatMap((angle) => [
    x + rx * Math.cos(angle),
    y + ry * Math.sin(angle),
  ])

export const forms: readonly Form[] = [
  {digit: 0, name: '0, plain oval', strokes: [arc(0.5, 0.5, 0.22, 0.32, -0.5, 1.5)]},
  {digit: 0, name: '0 with a slash', strokes: [arc(0.5, 0.5, 0.22, 0.32, -0.5, 1.5), [0.68, 0.2, 0.32, 0.8]]},
  {digit: 1, name: '1, one stroke', strokes: [[0.5, 0.2, 0.5, 0.8]]},
  {digit: 1, name: '1 with a long upstroke', strokes: [[0.28, 0.45, 0.52, 0.2, 0.52, 0.8]]},
  {
    digit: 1,
    name: '1 with upstroke and foot',
    strokes: [
      [0.38, 0.32, 0.5, 0.2, 0.5, 0.8],
      [0.34, 0.8, 0.66, 0.8],
    ],
  },
  {
    digit: 2,
    name: '2, flat foot',
    strokes: [[...arc(0.5, 0.37, 0.2, 0.17, -0.95, 0.2), 0.3, 0.8, 0.72, 0.8]],
  },
  {
    digit: 3,
    name: '3, round',
    strokes: [[...arc(0.48, 0.35, 0.18, 0.15, -0.9, 0.5), ...arc(0.48, 0.65, 0.2, 0.15, -0.5, 0.9)]],
  },
  {
    digit: 3,
    name: '3 with a flat top',
    strokes: [[0.3, 0.2, 0.7, 0.2, 0.46, 0.45, ...arc(0.46, 0.63, 0.22, 0.18, -0.5, 0.85)]],
  },
  {
    digit: 4,
    name: '4, open',
    strokes: [
      [0.35, 0.2, 0.3, 0.5, 0.7, 0.5],
      [0.62, 0.25, 0.6, 0.8],
    ],
  },
  {digit: 4, name: '4, closed', strokes: [[0.72, 0.6, 0.28, 0.6, 0.58, 0.2, 0.58, 0.8]]},
  {
    digit: 5,
    name: '5, two strokes',
    strokes: [
      [0.36, 0.2, 0.34, 0.46, ...arc(0.48, 0.62, 0.2, 0.18, -0.75, 0.8)],
      [0.36, 0.2, 0.68, 0.2],
    ],
  },
  {
    digit: 6,
    name: '6, straight stem',
    strokes: [[0.6, 0.2, 0.34, 0.6, ...arc(0.5, 0.64, 0.17, 0.16, -1, 1)]],
  },
  {digit: 7, name: '7, plain', strokes: [[0.3, 0.2, 0.7, 0.2, 0.45, 0.8]]},
  {
    digit: 7,
    name: '7 with a bar',
    strokes: [
      [0.3, 0.2, 0.7, 0.2, 0.45, 0.8],
      [0.4, 0.5, 0.68, 0.5],
    ],
  },
  {digit: 7, name: '7 with a hook', strokes: [[0.3, 0.38, 0.3, 0.2, 0.7, 0.2, 0.66, 0.8]]},
  {
    digit: 8,
    name: '8, two rings',
    strokes: [arc(0.5, 0.35, 0.15, 0.15, 0.5, 2.5), arc(0.5, 0.65, 0.18, 0.15, -0.5, 1.5)],
  },
  {digit: 9, name: '9, straight leg', strokes: [[...arc(0.48, 0.36, 0.16, 0.16, 0, -2), 0.64, 0.8]]},
  {
    digit: 9,
    name: '9 with a curled leg',
    strokes: [[...arc(0.48, 0.36, 0.17, 0.16, 0, -2), ...arc(0.46, 0.62, 0.19, 0.18, 0, 0.8)]],
  },
]

/** The form as another hand would draw it: leaning, broader or narrower, every point a little elsewhere. */
export function variedForm({strokes}: Form, random: RandomStream): Stroke[] {
  const [lean, breadth] = [0.12 * random.normal(), Math.exp(0.15 * random.normal())]
  const bend = [random.normal(), random.normal(), random.uniform(), random.uniform()] as const
  return strokes.map((stroke) =>
    stroke.map((value, i) => {
      const [x, y] = i % 2 === 0 ? [value, stroke[i + 1] ?? 0] : [stroke[i - 1] ?? 0, value]
      // Slow waves move neighbouring points alike, as a hand does.
      if (i % 2 === 1) return y + 0.02 * bend[1] * Math.sin(5 * x + 6 * bend[3])
      return 0.5 + (x - 0.5) * breadth + lean * (0.5 - y) + 0.02 * bend[0] * Math.sin(5 * y + 6 * bend[2])
    }),
  )
}
