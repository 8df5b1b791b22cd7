import {createRequire} from 'node:module'
import type {Host} from '../host'
import {folderFiles} from './files'

const require = createRequire(import.meta.url)
const binary = (name: string) => require.resolve(`@tensorflow/tfjs-backend-wasm/dist/${name}`)

/** The engine's world in Node: files come from a folder, WASM from node_modules. */
export const nodeHost: Host = {
  readFiles: folderFiles,
  helpers: 0,
  wasm: {simd: binary('tfjs-backend-wasm-simd.wasm'), plain: binary('tfjs-backend-wasm.wasm')},
}
