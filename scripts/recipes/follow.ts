import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {type Block, changed} from './recipe'

const root = resolve(import.meta.dirname, '../..')

/** What is written by hand, and so copied; what is large or generated is linked, and found fresh. */
const copied = [
  'CHANGELOG.md',
  'README.md',
  '.gitignore',
  'biome.json',
  'package.json',
  'playwright.config.ts',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.node.json',
  'tsconfig.page.json',
  'tsconfig.worker.json',
  'vite.config.ts',
  'vitest.config.ts',
  'bench',
  'docs',
  'e2e',
  'scripts',
  'src',
  'public/weights',
]
const generated = 'src/engine/kernels/wasm/build'
const linked = ['node_modules', 'public/mnist', generated]

/** A working copy of the tree in a folder of its own, in which recipes can be followed. */
export class Workbench {
  private constructor(readonly folder: string) {}

  static async open(): Promise<Workbench> {
    const folder = await mkdtemp(join(tmpdir(), 'hourglass-recipes-'))
    const filter = (path: string) => resolve(path) !== join(root, generated)
    for (const path of copied) await cp(join(root, path), join(folder, path), {recursive: true, filter})
    for (const path of linked) await symlink(join(root, path), join(folder, path))
    return new Workbench(folder)
  }

  close(): Promise<void> {
    return rm(this.folder, {recursive: true, force: true})
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8')
  }

  /** Does what a block says. @throws Error where a command fails, with what it printed */
  async follow({language, path, text}: Block): Promise<void> {
    if (language === 'sh') {
      for (const line of text.split('\n').filter((one) => one !== '')) await this.run(line)
      return
    }
    const there = join(this.folder, path)
    await mkdir(dirname(there), {recursive: true})
    await writeFile(there, language === 'diff' ? changed(await this.read(path), text) : text)
  }

  /** Runs a line of the shell, apart from the test that asks for it. */
  run(line: string): Promise<string> {
    const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV)/.test(name))
    return new Promise((done, fail) => {
      execFile(
        'sh',
        ['-c', line],
        {cwd: this.folder, env: Object.fromEntries(own), maxBuffer: 2 ** 24},
        (error, out, err) =>
          error ? fail(new Error(`${line}\n${out.slice(-4000)}\n${err.slice(-4000)}`)) : done(out),
      )
    })
  }
}
