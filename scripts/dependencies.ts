/** Who may import whom under src/; `dependencies.test.ts` holds the project to it. */
import {dirname, join} from 'node:path/posix'
import {type Import, importsOf} from './imports'

interface Room {
  /** Rooms it may import; its own files it may always. */
  rooms: readonly string[]
  /** Rooms of which it may import types alone. */
  types?: readonly string[]
  /** Packages and their subpaths; `scope/*` stands for a whole scope. */
  packages: readonly string[]
}

const shared = ['contract', 'variants', 'maths']
const page = [...shared, 'lab', 'charts', 'ui', 'messages', 'theme']
const tensorflow = '@tensorflow/*'

const house: Readonly<Record<string, Room>> = {
  contract: {rooms: [], packages: []},
  maths: {rooms: [], types: ['contract'], packages: []},
  variants: {rooms: ['contract'], packages: []},
  messages: {rooms: ['contract'], packages: ['react']},
  engine: {rooms: shared, packages: [tensorflow, 'valibot']},
  worker: {rooms: [...shared, 'engine', 'analysis'], packages: ['comlink']},
  'command line': {rooms: [...shared, 'engine'], packages: [tensorflow, 'valibot', 'node:*']},
  'engine tests': {rooms: [...shared, 'engine', 'command line'], packages: [tensorflow, 'node:*']},
  analysis: {rooms: [...shared, 'engine', 'protocol'], packages: ['valibot']},
  protocol: {rooms: shared, packages: ['valibot']},
  theme: {rooms: [], packages: ['react']},
  charts: {rooms: ['maths', 'theme'], types: ['contract'], packages: ['d3', 'react', 'react-dom']},
  ui: {rooms: ['contract', 'variants', 'messages', 'theme'], packages: ['react', 'react-dom']},
  lab: {rooms: [...shared, 'messages'], packages: ['zustand', 'comlink', 'valibot', 'react', 'idb']},
  figures: {rooms: page, packages: ['react']},
  'lab tests': {rooms: [...shared, 'lab'], packages: ['comlink']},
  lessons: {
    rooms: [...page, 'figures', 'protocol'],
    packages: ['react', 'd3', 'katex', 'mdx', 'uqr', 'valibot'],
  },
  app: {rooms: [...page, 'figures', 'lessons'], packages: ['react', 'react-dom', 'virtual:*']},
}

/** The room of a path below src/. Six rooms are single files or a folder within another's folder. */
function roomOf(path: string): string {
  if (/^engine\/worker(\.ts)?$/.test(path)) return 'worker'
  if (/^engine\/(cli(\.ts)?$|hosts\/node\/)/.test(path)) return 'command line'
  // What only tests need: nothing that ships may import it.
  if (path.startsWith('engine/testing/')) return 'engine tests'
  if (path.startsWith('lab/testing/')) return 'lab tests'
  if (/^lessons\/[^/]+\/analysis(\.ts)?$/.test(path)) return 'analysis'
  // What a lesson asks of its analysis, and is answered: read on both sides of the wall.
  if (/^lessons\/[^/]+\/protocol(\.ts)?$/.test(path)) return 'protocol'
  return path.split('/')[0] ?? ''
}

function mayImportPackage(room: Room, name: string): boolean {
  return room.packages.some((allowed) =>
    allowed.endsWith('*')
      ? name.startsWith(allowed.slice(0, -1))
      : name === allowed || name.startsWith(`${allowed}/`),
  )
}

/** Sources by their path below src/, with slashes. */
export type Sources = ReadonlyMap<string, string>

/** The lesson a path belongs to: a folder of lessons/ with a lesson.tsx in it. */
function lessonOf(path: string, sources: Sources): string | undefined {
  const folder = /^lessons\/[^/]+(?=\/)/.exec(path)?.[0]
  return folder && sources.has(`${folder}/lesson.tsx`) ? folder : undefined
}

function isVariant(path: string, sources: Sources): boolean {
  return path.startsWith('variants/') && /= defineVariant\(/.test(sources.get(path) ?? '')
}

/** Lessons stand side by side and do not lean on each other; nor do variants. */
function leans(file: string, target: string, sources: Sources): string | undefined {
  const [lesson, other] = [lessonOf(file, sources), lessonOf(target, sources)]
  if (lesson && other && lesson !== other) return 'lessons never import other lessons'
  if (isVariant(file, sources) && isVariant(`${target}.ts`, sources)) return 'variants never import variants'
  return undefined
}

function judgeFile(file: string, room: Room, imported: Import, sources: Sources): string | undefined {
  const target = join(dirname(file), imported.specifier.replace(/\?.*$/, ''))
  const [from, to] = [roomOf(file), roomOf(target)]
  if (target.startsWith('..')) return 'reaches out of src/'
  if (imported.located && to === 'worker') return from === 'lab' ? undefined : 'only lab may start the worker'
  if (from === to) return leans(file, target, sources)
  if (room.rooms.includes(to)) return undefined
  if (!room.types?.includes(to)) return `${from} may not import ${to}`
  return imported.typeOnly ? undefined : `${from} may import types alone from ${to}`
}

function judge(file: string, imported: Import, sources: Sources): string | undefined {
  const room = house[roomOf(file)]
  if (!room) return `there is no room called ${roomOf(file)}`
  if (imported.specifier.startsWith('.')) return judgeFile(file, room, imported, sources)
  const allowed = mayImportPackage(room, imported.specifier)
  return allowed ? undefined : `${roomOf(file)} may not import this package`
}

/** What is wrong with the imports of the sources, a sentence each. Tests may import what they test with. */
export function violations(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) => {
    if (/\.test\.tsx?$/.test(file)) return []
    return importsOf(source).flatMap((imported) => {
      const wrong = judge(file, imported, sources)
      return wrong ? [`${file}: '${imported.specifier}': ${wrong}`] : []
    })
  })
}
