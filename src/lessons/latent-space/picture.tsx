import {useMemo} from 'react'
import {DigitImage} from '../../charts/parts/DigitImage'
import {at32} from '../../maths/arrays'
import {straight} from '../../maths/interpolation'
import type {PictureProps} from '../framework/pictures/picture'
import {backAndForth, digitAt, sketched} from '../framework/pictures/sketched'
import {type SmallNet, useShippedNet} from '../framework/pictures/use-shipped-net'

const seconds = 2.4
const digits = Array.from({length: 10}, (_, digit) => digit)

/** A point that goes from digit to digit over the map of their codes, and the picture that its place stands for. */
export default function LatentSpacePicture({time}: PictureProps) {
  const net = useShippedNet('dense-2')
  const map = useMemo(() => net && mapOf(net), [net])
  if (!net || !map) return null
  const place = Math.floor(time / seconds)
  const [from, to] = [map.code(digitAt(place)), map.code(digitAt(place + 1))]
  // Rests at each digit for a while.
  const share = Math.min(1, (time / seconds - place) / 0.7)
  const code = straight(from, to, backAndForth(share, 2))
  const [x, y] = map.placeOf(code)
  return (
    <>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <rect width="100" height="100" fill="var(--paper-sunk)" />
        {digits.map((digit) => {
          const [left, top] = map.placeOf(map.code(digit))
          return (
            <text
              key={digit}
              x={left}
              y={top}
              fill={`var(--digit-${digit})`}
              fontSize="15"
              fontWeight="600"
              textAnchor="middle"
              dominantBaseline="central"
            >
              {digit}
            </text>
          )
        })}
        <circle cx={x} cy={y} r="10" fill="none" stroke="var(--accent)" strokeWidth="2.5" />
      </svg>
      <DigitImage pixels={net.decode(code)} />
    </>
  )
}

/** The codes of the ten drawn digits, and their places in a square of a hundred that holds them all. */
function mapOf(net: SmallNet) {
  const codes = digits.map((digit) => net.encode(sketched(digit)))
  const axes = [0, 1].map((axis) => {
    const values = codes.map((code) => at32(code, axis))
    const low = Math.min(...values)
    return {low, span: Math.max(...values) - low}
  })
  const along = (code: Float32Array, axis: number) => {
    const {low, span} = axes[axis] ?? {low: 0, span: 1}
    return 12 + (76 * (at32(code, axis) - low)) / span
  }
  return {
    code: (digit: number): Float32Array => codes[digit] ?? new Float32Array(2),
    placeOf: (code: Float32Array): readonly [number, number] => [along(code, 0), 100 - along(code, 1)],
  }
}
