import type {ReadFile} from '../data/read-shard'
import type {FindAnalysis} from './analyses'

/** What the engine needs of the world it runs in: a worker or Node. */
export interface Host {
  /** Reads files of the packed data from a folder: an address, or a path in Node. */
  readFiles(folder: string): ReadFile
  /** Where the two single-threaded binaries of tfjs's WASM backend are. */
  readonly wasm: {readonly simd: string; readonly plain: string}
  /** Threads that may help to compute on wasm, where memory can be shared with them. */
  readonly helpers: number
  /** The lessons' own computations; the command line has none. */
  readonly findAnalysis?: FindAnalysis
}
