import {at32} from '../../maths/arrays'
import type {Ink} from '../../theme/ink'

interface Glass {
  readonly width: number
  readonly height: number
  /** Half the height of the waist. */
  readonly waist: number
}

/** Half the glass's height at a place across it: an S-curve from mouth to waist, and its mirror. */
export function halfHeight({height, waist}: Glass, share: number): number {
  const t = Math.abs(2 * share - 1)
  const ease = t * t * (3 - 2 * t)
  return waist + (height / 2 - waist) * ease
}

/** The outline with its sand: what lies between the two curves. */
export function drawOutline(context: CanvasRenderingContext2D, glass: Glass, ink: Ink): void {
  const curve = (side: 1 | -1) => {
    const path = new Path2D()
    for (let i = 0; i <= 80; i++) {
      const [x, y] = [(i / 80) * glass.width, glass.height / 2 + side * halfHeight(glass, i / 80)]
      if (i === 0) path.moveTo(x, y)
      else path.lineTo(x, y)
    }
    return path
  }
  context.strokeStyle = ink.inkSoft
  context.lineWidth = 1.25
  context.stroke(curve(-1))
  context.stroke(curve(1))
}

/** A layer between the ends: its units as a column of cells, the inkier the stronger. */
export function drawLayer(
  context: CanvasRenderingContext2D,
  glass: Glass,
  share: number,
  values: Float32Array,
  ink: Ink,
): void {
  const x = share * glass.width
  const half = halfHeight(glass, share) * 0.9
  const cell = (2 * half) / values.length
  const thick = Math.max(7, glass.width * 0.028)
  const strongest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6)
  context.fillStyle = ink.paperSunk
  context.fillRect(x - thick / 2, glass.height / 2 - half, thick, 2 * half)
  context.fillStyle = ink.pixelOn
  for (let i = 0; i < values.length; i++) {
    context.globalAlpha = Math.abs(at32(values, i)) / strongest
    context.fillRect(x - thick / 2, glass.height / 2 - half + i * cell, thick, Math.max(cell * 0.85, 0.6))
  }
  context.globalAlpha = 1
}

/** The code: one grain for each number, filled for positive, hollow for negative, larger for more. */
export function drawCode(
  context: CanvasRenderingContext2D,
  glass: Glass,
  code: Float32Array,
  ink: Ink,
): void {
  const strongest = code.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6)
  const room = glass.waist / code.length
  for (let i = 0; i < code.length; i++) {
    const value = at32(code, i)
    const y = glass.height / 2 + (2 * i + 1 - code.length) * room
    context.beginPath()
    context.arc(glass.width / 2, y, room * (0.35 + 0.5 * (Math.abs(value) / strongest)), 0, 2 * Math.PI)
    context.fillStyle = value < 0 ? ink.paper : ink.accent
    context.strokeStyle = ink.accent
    context.lineWidth = 2
    context.fill()
    context.stroke()
  }
}
