/**
 * Compiles the engine's WebAssembly kernels and writes them, as text, into a module that Node, Vite and vitest
 * import alike. Does nothing where they are up to date.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/engine/kernels/wasm')
const sources = join(folder, 'assembly')
const target = join(folder, 'build/binary.ts')

/** No data, no allocator, no memory of its own: the module works in tfjs's memory and may own none of it. */
const options = [
  ...['--enable', 'simd', '--runtime', 'stub', '-O3', '--noAssert'],
  ...['--importMemory', '--noExportMemory', '--memoryBase', '0'],
  // As large as tfjs's own may grow; and a shared memory has to have a bound.
  ...['--maximumMemory', '65536'],
]

/** Compiles and writes the module; says whether there was anything to do. */
export async function buildKernels(): Promise<'built' | 'up to date'> {
  const stamp = `// ${fingerprint()}`
  if (existsSync(target) && readFileSync(target, 'utf8').startsWith(stamp)) return 'up to date'
  const binary = await compile()
  mkdirSync(dirname(target), {recursive: true})
  const text = Buffer.from(binary).toString('base64')
  writeFileSync(
    target,
    `${stamp}\n/** The kernels of ../assembly, compiled: base64. */\nexport const binary =\n  '${text}'\n`,
  )
  return 'built'
}

/** Of the sources and of this script, options and all. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(sources).sort()) hash.update(readFileSync(join(sources, name)))
  hash.update(readFileSync(fileURLToPath(import.meta.url)))
  return hash.digest('hex')
}

async function compile(): Promise<Uint8Array> {
  // Loaded here: the compiler takes seconds to start, which nobody should wait for where all is fresh.
  const {default: asc} = await import('assemblyscript/asc')
  const written = new Map<string, Uint8Array>()
  const {error, stderr} = await asc.main(['index.ts', ...options, '--outFile', 'kernels.wasm'], {
    readFile: (name) => (existsSync(join(sources, name)) ? readFileSync(join(sources, name), 'utf8') : null),
    writeFile: (name, contents) => {
      written.set(name, typeof contents === 'string' ? Buffer.from(contents) : contents)
    },
    listFiles: () => [],
  })
  const binary = written.get('kernels.wasm')
  if (error !== null || binary === undefined)
    throw new Error(`The kernels do not compile\n${stderr.toString()}`)
  return binary
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`WebAssembly kernels: ${await buildKernels()}`)
