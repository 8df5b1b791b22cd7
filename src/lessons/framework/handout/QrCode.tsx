import {encode} from 'uqr'

/** An address as a QR code, black on white: a unit of the drawing is a module. */
export function QrCode({text, name}: {readonly text: string; readonly name: string}) {
  const {data, size} = encode(text, {ecc: 'M', border: 2})
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path.join('')} fill="#000" />
    </svg>
  )
}
