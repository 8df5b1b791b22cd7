import {at32, wordAt} from '../../maths/arrays'
import {type Cube, type Projected, project, type Turn} from './camera'
import {cellCount, cellDepth, cornersOf, type Links, type Sliced, type Surface, slabs, sliced} from './shapes'

/** All that stands in space. */
export interface Shapes {
  /** `[n, 3]`. */
  readonly points: Float32Array
  /** `[n]`: which colour of the palette; without it all have the first. */
  readonly shades?: Uint8Array | undefined
  /** CSS colours, resolved. */
  readonly palette: readonly string[]
  readonly surfaces: readonly Surface[]
  readonly links: readonly Links[]
  /** Radius of a point in the middle of the cube, in CSS pixels. */
  readonly dot: number
}

export interface Camera {
  readonly turn: Turn
  readonly cube: Cube
  readonly size: {readonly width: number; readonly height: number}
}

interface PlacedSurface {
  readonly surface: Surface
  readonly at: Projected
  readonly cells: Sliced
}

interface PlacedLinks {
  readonly links: Links
  readonly from: Projected
  readonly to: Projected
  readonly order: Sliced
}

/** Paints space from the far end to the near one. Returns where the points came to lie. */
export function drawScatter3d(context: CanvasRenderingContext2D, shapes: Shapes, camera: Camera): Projected {
  const place = (positions: Float32Array) => project(positions, camera.turn, camera.cube, camera.size)
  const points = place(shapes.points)
  const order = sliced(points.depth.length, (i) => points.depth[i] ?? Number.NaN)
  const surfaces = shapes.surfaces.map((surface): PlacedSurface => {
    const at = place(surface.positions)
    return {surface, at, cells: sliced(cellCount(surface), (cell) => cellDepth(surface, at, cell))}
  })
  const links = shapes.links.map((links): PlacedLinks => {
    const [from, to] = [place(links.from), place(links.to)]
    const middle = (i: number) => ((from.depth[i] ?? Number.NaN) + at32(to.depth, i)) / 2
    return {links, from, to, order: sliced(from.depth.length, middle)}
  })
  context.lineJoin = 'round'
  for (let slab = 0; slab < slabs; slab++) {
    for (const surface of surfaces) drawCells(context, surface, slab)
    for (const some of links) drawLinks(context, some, slab)
    drawPoints(context, shapes, points, order, slab)
  }
  context.globalAlpha = 1
  return points
}

function drawCells(
  context: CanvasRenderingContext2D,
  {surface, at, cells}: PlacedSurface,
  slab: number,
): void {
  context.lineWidth = 0.8
  context.fillStyle = surface.colour
  context.strokeStyle = surface.colour
  for (let i = wordAt(cells.start, slab); i < wordAt(cells.start, slab + 1); i++) {
    const corners = cornersOf(surface, wordAt(cells.order, i))
    context.beginPath()
    for (const corner of corners) context.lineTo(at32(at.x, corner), at32(at.y, corner))
    context.closePath()
    context.globalAlpha = 0.14 + 0.3 * facing(at, corners)
    context.fill()
    context.globalAlpha = 0.6
    context.stroke()
  }
}

/** How squarely a cell faces the light, which comes over the viewer's left shoulder: 0 to 1. */
function facing({x, y, depth}: Projected, [a, b, , d]: readonly [number, number, number, number]): number {
  const scale = 100 // pixels to about the units of depth
  const side = (to: number) => [
    (at32(x, to) - at32(x, a)) / scale,
    (at32(y, to) - at32(y, a)) / scale,
    at32(depth, to) - at32(depth, a),
  ]
  const [ux = 0, uy = 0, uz = 0] = side(b)
  const [vx = 0, vy = 0, vz = 0] = side(d)
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const length = Math.hypot(nx, ny, nz) || 1
  return Math.abs(0.45 * nx + 0.55 * ny + 0.7 * nz) / length
}

function drawLinks(context: CanvasRenderingContext2D, placed: PlacedLinks, slab: number): void {
  const {links, from, to, order} = placed
  context.strokeStyle = links.colour
  context.lineWidth = links.arrows ? 1.4 : 0.8
  context.globalAlpha = links.arrows ? 0.85 : 0.55
  context.beginPath()
  for (let i = wordAt(order.start, slab); i < wordAt(order.start, slab + 1); i++) {
    const link = wordAt(order.order, i)
    const [x0, y0] = [at32(from.x, link), at32(from.y, link)]
    const [x1, y1] = [at32(to.x, link), at32(to.y, link)]
    context.moveTo(x0, y0)
    context.lineTo(x1, y1)
    if (links.arrows) arrowHead(context, x0, y0, x1, y1)
  }
  context.stroke()
}

function arrowHead(context: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  const length = Math.hypot(x1 - x0, y1 - y0)
  if (length < 3) return
  const head = Math.min(6, length * 0.6)
  const angle = Math.atan2(y1 - y0, x1 - x0)
  for (const side of [-0.5, 0.5]) {
    context.moveTo(x1, y1)
    context.lineTo(x1 - head * Math.cos(angle + side), y1 - head * Math.sin(angle + side))
  }
}

/** Dots of one slice, a path for each colour: ten thousand of them cost a few milliseconds. */
function drawPoints(
  context: CanvasRenderingContext2D,
  {shades, palette, dot}: Shapes,
  {x, y}: Projected,
  {order, start}: Sliced,
  slab: number,
): void {
  const [first, end] = [wordAt(start, slab), wordAt(start, slab + 1)]
  if (first === end) return
  const near = slab / (slabs - 1)
  const radius = dot * (0.75 + 0.5 * near)
  context.globalAlpha = 0.45 + 0.5 * near
  palette.forEach((colour, shade) => {
    context.beginPath()
    for (let i = first; i < end; i++) {
      const point = wordAt(order, i)
      if ((shades?.[point] ?? 0) !== shade) continue
      const [px, py] = [at32(x, point), at32(y, point)]
      context.moveTo(px + radius, py)
      context.arc(px, py, radius, 0, 2 * Math.PI)
    }
    context.fillStyle = colour
    context.fill()
  })
}
