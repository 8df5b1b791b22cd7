import mdx from '@mdx-js/rollup'
import react from '@vitejs/plugin-react'
import rehypeKatex from 'rehype-katex'
import remarkMath from 'remark-math'
import {defineConfig, type Plugin} from 'vite'
import {VitePWA} from 'vite-plugin-pwa'
import {boxesWithText} from './scripts/boxes-with-text.ts'
import {faces} from './scripts/faces.ts'
import {glossaryTerms} from './scripts/glossary-terms.ts'
import {isolation} from './scripts/isolation.ts'
import {contentSecurityPolicy, securityPolicy} from './scripts/security.ts'

/**
 * Holds the wall in what people get: no chunk of the page may contain tfjs. The worker is a bundle of its own,
 * built without this plugin, so whatever passes here is the page's.
 */
function noTensorflowOnThePage(): Plugin {
  return {
    name: 'no-tensorflow-on-the-page',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const guest =
          chunk.type === 'chunk' && chunk.moduleIds.find((id) => id.includes('/node_modules/@tensorflow/'))
        if (guest) this.error(`${chunk.fileName} is part of the page and contains tfjs: ${guest}`)
      }
    },
  }
}

/** Lesson text: MDX to React components, formulas set by KaTeX and terms marked while building. */
const lessonText = {
  ...mdx({remarkPlugins: [remarkMath, glossaryTerms], rehypePlugins: [rehypeKatex, boxesWithText]}),
  enforce: 'pre' as const,
}

/**
 * The lecture room without Wi-Fi: app, worker and WASM are there after one visit, data and weights once they
 * have been used. A new version waits until every tab of the old one is closed, so that no lesson loses a chunk
 * it has yet to load.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: 'script-defer',
  manifest: {
    name: 'Hourglass',
    short_name: 'Hourglass',
    description: 'Learn autoencoders by training them on all of MNIST, in the browser.',
    display: 'standalone',
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    icons: [{src: 'hourglass.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any'}],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,wasm,svg,woff2}'],
    // Korean faces are ten megabytes of slices: those are kept that a page has shown.
    globIgnores: ['**/noto-s*', '**/korean-*'],
    maximumFileSizeToCacheInBytes: 4 * 2 ** 20,
    runtimeCaching: [
      {
        // A retry after a failed checksum asks past every cache (`cache: 'reload'`) and replaces the bad copy.
        urlPattern: ({url, request}) =>
          /\/(mnist|weights)\//.test(url.pathname) && request.cache === 'reload',
        handler: 'NetworkFirst',
        options: {cacheName: 'data'},
      },
      {
        urlPattern: ({url}) => /\/(mnist|weights)\/.*manifest\.json$/.test(url.pathname),
        handler: 'NetworkFirst',
        options: {cacheName: 'data', networkTimeoutSeconds: 3},
      },
      {
        urlPattern: ({url}) => /\/(mnist|weights)\//.test(url.pathname),
        handler: 'CacheFirst',
        options: {cacheName: 'data'},
      },
      {
        urlPattern: ({url}) => /\/assets\/(noto-s|korean-)/.test(url.pathname),
        handler: 'CacheFirst',
        options: {cacheName: 'korean'},
      },
    ],
  },
})

export default defineConfig({
  base: './',
  server: {headers: isolation},
  preview: {headers: {...isolation, 'Content-Security-Policy': contentSecurityPolicy}},
  plugins: [lessonText, react(), noTensorflowOnThePage(), faces(), securityPolicy(), offline],
  worker: {format: 'es'},
  optimizeDeps: {
    // The worker's imports are found at start-up; found later, they would reload the page in the middle of a run.
    entries: ['index.html', 'src/engine/worker.ts'],
  },
  build: {
    manifest: true,
    modulePreload: {polyfill: false},
    assetsInlineLimit: (path) => (/\.(wasm|woff2)$/.test(path) ? false : undefined),
    chunkSizeWarningLimit: 2000,
  },
})
