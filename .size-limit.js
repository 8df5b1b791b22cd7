import {readFileSync} from 'node:fs'

/** Vite's record of the build: which chunk imports which. */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** The files of a chunk and of everything it imports statically: what a browser fetches before it can run it. */
function files(key, seen = new Set()) {
  if (seen.has(key)) return []
  seen.add(key)
  const {file, imports = []} = manifest[key]
  return [file, ...imports.flatMap((imported) => files(imported, seen))]
}

export default [
  {
    name: 'First load, before the worker: JavaScript',
    path: [...files('index.html'), 'registerSW.js'].map((file) => `dist/${file}`),
    gzip: true,
    limit: '200 kB',
  },
]
