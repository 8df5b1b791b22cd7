import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import {fetchFiles} from '../data/fetch-files'
import type {Host} from './host'

/** One core is the page's and one the engine's; beyond a few helpers, the parts they do get too small. */
const helpers = Math.min(3, Math.max(0, navigator.hardwareConcurrency - 2))

/** The engine's world in a worker: files come over the network, WASM beside the worker's own code. */
export const browserHost: Host = {
  readFiles: fetchFiles,
  helpers,
  wasm: {simd: absolute(simd), plain: absolute(plain)},
}

/** tfjs fetches relative to its own script, which a bundler has moved. */
function absolute(url: string): string {
  return new URL(url, import.meta.url).href
}
