import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'

const here = (path: string) => resolve(fileURLToPath(new URL('.', import.meta.url)), path)

/** Where the built product lies. */
export const product = here('../dist')

/** Where the built pages of the benchmark lie. */
export const arena = here('dist')

/** A production build of the contenders, with the engine as it is in the product. */
export async function buildArena(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here('page'),
    base: './',
    worker: {format: 'es'},
    build: {
      outDir: arena,
      emptyOutDir: true,
      modulePreload: {polyfill: false},
      assetsInlineLimit: (path) => (path.endsWith('.wasm') ? false : undefined),
      chunkSizeWarningLimit: 4000,
    },
  })
}
