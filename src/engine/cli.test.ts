import {spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {variants} from '../variants'
import {BadArguments, readArguments} from './hosts/node/arguments'
import {helpText} from './hosts/node/help'

/** Runs the command line as `npm run train` does. */
const run = (...given: string[]) => spawned(given)

/** `read: false` closes the pipe at once, as `| head -0` does. */
function spawned(
  given: readonly string[],
  {read = true} = {},
): Promise<{code: number | null; out: string; err: string}> {
  const root = resolve(import.meta.dirname, '../..')
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/engine/cli.ts', ...given], {cwd: root})
  const said = {out: '', err: ''}
  if (!read) child.stdout.destroy()
  child.stdout.on('data', (data) => {
    said.out += String(data)
  })
  child.stderr.on('data', (data) => {
    said.err += String(data)
  })
  return new Promise((settle) => child.on('close', (code) => settle({code, ...said})))
}

describe('npm run train', () => {
  it('prints a report as JSON, and nothing else, on stdout', async () => {
    const {code, out, err} = await run(...'--code 3 --hidden 64 --epochs 2 --images 1000 --json'.split(' '))
    expect(code).toBe(0)
    expect(err).toContain('epoch 2/2')
    const report: unknown = JSON.parse(out)
    expect(report).toMatchObject({
      report: 1,
      spec: {variant: 'dense', parameters: {code: 3, hidden: [64], epochs: 2, images: 1000, seed: 1}},
      backend: 'wasm',
      state: 'finished',
      steps: 16,
      epochs: 2,
      trainLoss: expect.any(Number),
      imagesPerSecond: expect.any(Number),
      testMse: expect.any(Number),
      testSse: expect.any(Number),
      history: {testStep: [8, 16]},
    })
    expect(report).toHaveProperty('pcaTestMse', expect.closeTo(0.0516, 4))
  })

  it('names phases, terms and figures', async () => {
    const small = '--images 300 --batch 100 --hidden 12 --code 3'.split(' ')
    const stack = await run(...small, ...'--variant stacked --layerepochs 1 --epochs 1'.split(' '))
    expect(stack.err).toMatch(/layer 1, epoch 1\/1.*layer 2, epoch 1\/1.*fine-tuning, epoch 1\/1/s)
    expect(stack.out).toMatch(/squared error after layer 2 +\d/)
    const cloud = await run(...small, ...'--variant vae --beta 4 --epochs 1'.split(' '))
    expect(cloud.out).toMatch(/ {2}divergence × 4, an image +\d/)
    expect(cloud.out).toMatch(/negative elbo +\d/)
  })

  it('says what it cannot do, and exits with 2', async () => {
    const {code, out, err} = await run('--code', 'many')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--code cannot be many')
  })

  it('says which backend is missing, and exits with 1', async () => {
    const {code, out, err} = await run('--backend', 'webgpu')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('webgpu is not to be had here')
  })
})

describe('standard output that nobody reads', () => {
  it('is said on the other stream, and exits with 1', async () => {
    const {code, err} = await spawned(['--help'], {read: false})
    expect(code).toBe(1)
    expect(err).toMatch(/^standard output cannot be written to: .*EPIPE/)
    expect(err).not.toContain('at ')
  })
})

describe('arguments', () => {
  it('are read in every way they may be written', () => {
    const order = readArguments(
      '--variant=denoising --hidden none --centred --level 0.25 --digits 3,8'.split(' '),
    )
    expect(order).toMatchObject({
      json: false,
      backend: 'wasm',
      spec: {variant: 'denoising', parameters: {hidden: [], centred: true, level: 0.25, digits: [3, 8]}},
    })
  })

  it('can have changes in mid-training, written as in an address', () => {
    const {spec} = readArguments(['--variant', 'denoising', '--changes', '470:rate=0.01;940:level=0.3'])
    expect(spec.changes).toEqual([
      {step: 470, name: 'rate', value: 0.01},
      {step: 940, name: 'level', value: 0.3},
    ])
    expect(helpText()).toContain('--changes ')
  })

  it.each([
    ['--changes 470'],
    ['--changes 470:code=3'],
    ['--changes 470:rate=fast'],
    ['code'],
    ['--variant nonesuch'],
    ['--variant stacked --layerepochs 0 --epochs 0'],
    ['--backend abacus'],
    ['--data letters'],
    ['--rho 0.5'],
    ['--rate'],
    ['--epochs 0'],
    ['--loss bce --output linear'],
    ['--constructor=1'],
    ['--json=yes'],
    ['--code 2 --code 3'],
    ['--json --json=false'],
  ])('that make no sense are refused: %s', (line) => {
    expect(() => readArguments(line.split(' '))).toThrow(BadArguments)
  })

  it('may say of a flag that it is not set', () => {
    expect(readArguments(['--json=false', '--help=false'])).toMatchObject({json: false, help: false})
    expect(readArguments(['--json=true'])).toMatchObject({json: true})
  })

  it('are all in the help', () => {
    const help = helpText()
    for (const {id, parameters} of variants) {
      expect(help).toContain(`${id}: `)
      for (const name of Object.keys(parameters)) expect(help).toContain(`--${name} `)
    }
  })
})
