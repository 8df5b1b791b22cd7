// Images as matrices of patches, and back: what turns a convolution into a product of matrices.
//
// A patch is what the filter sees at one output pixel: [kh, kw, channels], zero outside the image.

@inline
function copy(from: usize, to: usize, n: i32): void {
  let i = 0
  for (; i + 4 <= n; i += 4) v128.store(to + (<usize>i << 2), v128.load(from + (<usize>i << 2)))
  for (; i < n; i++) store<f32>(to + (<usize>i << 2), load<f32>(from + (<usize>i << 2)))
}

@inline
function clear(to: usize, n: i32): void {
  let i = 0
  for (; i + 4 <= n; i += 4) v128.store(to + (<usize>i << 2), f32x4.splat(0))
  for (; i < n; i++) store<f32>(to + (<usize>i << 2), 0)
}

@inline
function add(from: usize, to: usize, n: i32): void {
  let i = 0
  for (; i + 4 <= n; i += 4) {
    const at = to + (<usize>i << 2)
    v128.store(at, f32x4.add(v128.load(at), v128.load(from + (<usize>i << 2))))
  }
  for (; i < n; i++) {
    const at = to + (<usize>i << 2)
    store<f32>(at, load<f32>(at) + load<f32>(from + (<usize>i << 2)))
  }
}

/**
 * x [images, height, width, channels] → patches [images · outHeight · outWidth, kh · kw · channels], or, where
 * `gather` is false, patches added back on to where they came from in x.
 */
export function patches(
  x: usize,
  images: i32,
  height: i32,
  width: i32,
  channels: i32,
  outHeight: i32,
  outWidth: i32,
  kh: i32,
  kw: i32,
  stride: i32,
  top: i32,
  left: i32,
  matrix: usize,
  gather: bool,
): void {
  const line = kw * channels
  for (let image = 0; image < images; image++) {
    for (let oy = 0; oy < outHeight; oy++) {
      for (let ox = 0; ox < outWidth; ox++) {
        const x0 = ox * stride - left
        const first = max(0, -x0) * channels
        const last = min(kw, width - x0) * channels
        for (let i = 0; i < kh; i++) {
          const y = oy * stride - top + i
          const inside = y >= 0 && y < height && last > first
          const pixel = x + (<usize>(((image * height + y) * width + x0) * channels + first) << 2)
          const cell = matrix + (<usize>first << 2)
          if (!gather) {
            if (inside) add(cell, pixel, last - first)
          } else if (inside) {
            clear(matrix, first)
            copy(pixel, cell, last - first)
            clear(matrix + (<usize>last << 2), line - last)
          } else {
            clear(matrix, line)
          }
          matrix += <usize>line << 2
        }
      }
    }
  }
}
