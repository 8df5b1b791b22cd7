import type {Stroke} from './strokes'

interface StrokeStyle {
  readonly colour: string
  /** In pixels of the canvas. */
  readonly width: number
}

/** Draws strokes on a square canvas, as ink: curves through the middles between points. */
export function paint(canvas: HTMLCanvasElement, strokes: readonly Stroke[], style: StrokeStyle): void {
  // In software: no wait for a busy graphics processor between the hand and the ink.
  const context = canvas.getContext('2d', {willReadFrequently: true})
  if (!context) return
  const side = canvas.width
  context.clearRect(0, 0, side, side)
  context.strokeStyle = style.colour
  context.lineWidth = style.width
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const stroke of strokes) {
    context.beginPath()
    trace(context, stroke, side)
    context.stroke()
  }
}

function trace(context: CanvasRenderingContext2D, stroke: Stroke, side: number): void {
  const at = (i: number) => (stroke[i] ?? 0) * side
  context.moveTo(at(0), at(1))
  // A single touch is a dot: a line of no length has round caps.
  if (stroke.length === 2) context.lineTo(at(0), at(1))
  for (let i = 2; i + 3 < stroke.length; i += 2) {
    context.quadraticCurveTo(at(i), at(i + 1), (at(i) + at(i + 2)) / 2, (at(i + 1) + at(i + 3)) / 2)
  }
  if (stroke.length > 2) context.lineTo(at(stroke.length - 2), at(stroke.length - 1))
}
