/** What `assembly/index.ts` exports. Every argument called a place is an address in bytes; 0 means none. */
type Place = number

/**
 * C `[m, n]` = A·B + bias; operands row-major, A or B read transposed as the name says. The n columns may be
 * some of a matrix that is `width` wide.
 */
type Product = (
  m: number,
  n: number,
  k: number,
  a: Place,
  b: Place,
  c: Place,
  bias: Place,
  width: number,
  scratch: Place,
) => void

/** x's sizes, filter with its sizes; the last arguments differ. */
type Convolution = (...sizesAndPlaces: number[]) => void

/** So many images, their sizes, the filter's, the output's, the stride. */
export type ScratchSizes = [
  images: number,
  height: number,
  width: number,
  channels: number,
  kernelHeight: number,
  kernelWidth: number,
  filters: number,
  outputHeight: number,
  outputWidth: number,
  stride: number,
]

export interface WasmExports {
  gemmNN: Product
  gemmNT: Product
  /** Its A is what `packTiles` made of a `[k, m]` one, or `packRowTiles` of an `[m, k]` one. */
  gemmTiles: Product
  /** Bytes of scratch for a product with this k. */
  gemmScratch(k: number): number
  /** Of a `[k, width]` matrix the first m columns. */
  packTiles(a: Place, k: number, m: number, width: number, out: Place): void
  packRowTiles(a: Place, k: number, m: number, out: Place): void
  /** Bytes of one tile, which is four rows of A, and of all. */
  tileBytes(k: number): number
  tilesSize(m: number, k: number): number
  /** A `[rows, columns]` matrix to `[columns, rows]`. */
  transpose(x: Place, rows: number, columns: number, out: Place): void
  activate(z: Place, n: number, kind: number): void
  activationGradient(dy: Place, y: Place, out: Place, n: number, kind: number): void
  columnSums(x: Place, rows: number, columns: number, out: Place): void
  /** factor·Σx. */
  total(x: Place, n: number, factor: number, out: Place): void
  scale(x: Place, factor: number, out: Place, n: number): void
  convolve: Convolution
  convTranspose: Convolution
  filterGradient: Convolution
  /** Bytes of scratch for the first two, and for the third. */
  convolutionScratch(...sizes: ScratchSizes): number
  filterGradientScratch(...sizes: ScratchSizes): number
  squaredError(target: Place, output: Place, n: number, out: Place): void
  squaredErrorGradient(target: Place, output: Place, factor: number, out: Place, n: number): void
  crossEntropy(target: Place, output: Place, margin: number, n: number, out: Place): void
  crossEntropyGradient(
    target: Place,
    output: Place,
    margin: number,
    factor: number,
    out: Place,
    n: number,
  ): void
  adam(
    w: Place,
    g: Place,
    m: Place,
    v: Place,
    n: number,
    rate: number,
    beta1: number,
    beta2: number,
    rest1: number,
    rest2: number,
    second: number,
    epsilon: number,
    kept: number,
  ): void
  momentum(w: Place, g: Place, u: Place, n: number, rate: number, mu: number, kept: number): void
  sgd(w: Place, g: Place, n: number, rate: number, kept: number): void
}
