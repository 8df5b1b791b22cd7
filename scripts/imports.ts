/** Reads which modules a source names. Regular expressions do: the formatter keeps imports in one shape. */

export interface Import {
  specifier: string
  typeOnly: boolean
  /** `new URL(…, import.meta.url)`: names a file without importing it. */
  located: boolean
}

const STATIC = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\bfrom\s*)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"`]([^'"`]+)['"`]/g
const GLOB = /\bimport\.meta\.glob(?:<[^(]*>)?\(([^)]*)\)/g
const LOCATED = /\bnew URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g

/** Everything that a TypeScript or MDX source imports, exports from, globs or locates. */
export function importsOf(source: string): Import[] {
  const found = (specifier = '', typeOnly = false, located = false): Import => ({
    specifier,
    typeOnly,
    located,
  })
  const globbed = Array.from(source.matchAll(GLOB), ([, list = '']) => list).flatMap((list) =>
    Array.from(list.matchAll(/['"`](\.[^'"`]+)['"`]/g), ([, pattern]) => found(pattern)),
  )
  return [
    ...Array.from(source.matchAll(STATIC), ([, type, specifier]) => found(specifier, type !== undefined)),
    ...Array.from(source.matchAll(DYNAMIC), ([, specifier]) => found(specifier)),
    ...Array.from(source.matchAll(LOCATED), ([, specifier]) => found(specifier, false, true)),
    ...globbed,
  ]
}
