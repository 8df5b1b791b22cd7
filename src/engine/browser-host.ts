import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import {fetchFiles} from './data/fetch-files'
import type {Host} from './host'

/** The engine's world in a worker: files come over the network, WASM beside the worker's own code. */
export const browserHost: Host = {
  readFiles: fetchFiles,
  wasm: {simd: absolute(simd), plain: absolute(plain)},
}

/** tfjs fetches relative to its own script, which a bundler has moved. */
function absolute(url: string): string {
  return new URL(url, import.meta.url).href
}
