import {readFileSync} from 'node:fs'
import type {Plugin} from 'vite'

/** The two files that every first view shows. */
const first = /\/source-(serif-4|sans-3)-latin-wght-normal-[^/]*\.woff2$/

/** All four families came under one licence, word for word. */
const licence = 'node_modules/@fontsource-variable/source-serif-4/LICENSE'

const heading = `Source Serif 4 and Source Sans 3: Copyright Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.
Noto Serif KR and Noto Sans KR: Copyright Google Inc. and Adobe.
`

/** Asks for the faces of the first view with the page itself, and puts the faces' licence beside them. */
export function faces(): Plugin {
  return {
    name: 'faces',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'assets/faces-licence.txt',
        source: `${heading}\n${readFileSync(licence, 'utf8')}`,
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, {bundle = {}}) {
        return Object.keys(bundle)
          .filter((file) => first.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: ''},
            injectTo: 'head' as const,
          }))
      },
    },
  }
}
