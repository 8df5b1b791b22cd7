// Pictures with zeros about them.

/** Pictures [images, height, width · channels] with zeros about them: [images, allRows, allColumns · channels]. */
export function pad(
  x: usize,
  images: i32,
  height: i32,
  width: i32,
  channels: i32,
  top: i32,
  left: i32,
  allRows: i32,
  allColumns: i32,
  out: usize,
): void {
  const line = <usize>(width * channels) << 2
  const before = <usize>(left * channels) << 2
  const after = (<usize>(allColumns * channels) << 2) - before - line
  const blank = <usize>(allColumns * channels) << 2
  for (let image = 0; image < images; image++) {
    out = clear(out, <usize>top * blank + before)
    for (let y = 0; y < height; y++) {
      copyLine(x, out, line)
      x += line
      out += line
      // What follows this line, and what goes before the next.
      if (y + 1 < height) out = clear(out, after + before)
    }
    out = clear(out, after + <usize>(allRows - top - height) * blank)
  }
}

@inline
function clear(to: usize, bytes: usize): usize {
  const end = to + bytes
  while (to + 16 <= end) {
    v128.store(to, f32x4.splat(0))
    to += 16
  }
  for (; to < end; to += 4) store<f32>(to, 0)
  return end
}

@inline
function copyLine(from: usize, to: usize, bytes: usize): void {
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) v128.store(to + i, v128.load(from + i))
  for (; i < bytes; i += 4) store<f32>(to + i, load<f32>(from + i))
}

