/**
 * Trains the small models that come with the page and writes them to public/weights: 16-bit floats, and a
 * manifest of what trained them and what they reach. `npm run pretrain`, or `npm run pretrain -- dense-2` for
 * some of them.
 */
import {createHash} from 'node:crypto'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {NamedArray} from '../src/contract/checkpoint'
import type {ParameterValues, RunSpec} from '../src/contract/spec'
import type {ShippedModel, ShippedModels} from '../src/contract/weights'
import {ProgressLine} from '../src/engine/hosts/node/progress'
import {Session} from '../src/engine/hosts/node/session'
import {checkedSpec} from '../src/engine/run/checked-spec'
import {meanFile} from '../src/lab/shipped/shipped'
import {fromHalf, toHalf} from '../src/maths/half'
import {defaultSpec, variantOf} from '../src/variants/spec'
import {shipLook} from './shipped-look'

const folder = resolve(import.meta.dirname, '../public/weights')
const mostBytes = 500_000

/** A code that may go anywhere, behind hidden layers of ReLU. */
const unbounded = {activation: 'relu', codeactivation: 'linear', centred: false}

/** What is shipped, by name. The pair of 32 differs in nothing but the noise. */
const wanted: Readonly<Record<string, RunSpec>> = {
  'dense-2': spec('dense', {code: 2, epochs: 20}),
  // The map of the same net without bounds.
  'fan-2': spec('dense', {...unbounded, code: 2, epochs: 20}),
  'dense-1': spec('dense', {...unbounded, code: 1, epochs: 20}),
  'dense-3': spec('dense', {...unbounded, code: 3, epochs: 20}),
  'dense-8': spec('dense', {...unbounded, code: 8, epochs: 20}),
  'dense-32': spec('dense', {...unbounded, code: 32, hidden: [128, 64], epochs: 20}),
  'linear-2': spec('linear', {code: 2}),
  'linear-1': spec('linear', {code: 1}),
  'linear-3': spec('linear', {code: 3}),
  'linear-8': spec('linear', {code: 8}),
  'linear-32': spec('linear', {code: 32}),
  'plain-32': spec('dense', {...unbounded, code: 32, hidden: [128], epochs: 10}),
  'denoising-32': spec('denoising', {code: 32, hidden: [128], noise: 'gaussian', level: 0.5, epochs: 10}),
  // Narrower than their defaults where those would weigh more than is allowed.
  'vae-2': spec('vae', {code: 2, hidden: [128], epochs: 10}),
  'vae-20': spec('vae', {code: 20, hidden: [128], epochs: 10}),
  'convolutional-32': spec('convolutional', {code: 32, epochs: 5}),
  'sparse-144': spec('sparse', {code: 144, epochs: 10}),
  'contractive-128': spec('contractive', {code: 128, epochs: 10}),
  'stacked-16': spec('stacked', {hidden: [128, 32], code: 16}),
}

/** What lessons begin with: of these their codes are shipped too, so that figures need not wait for MNIST. */
const shownFirst: readonly string[] = ['dense-2', 'linear-2']

function spec(id: string, parameters: ParameterValues): RunSpec {
  const base = defaultSpec(variantOf(id))
  return checkedSpec({...base, parameters: {...base.parameters, ...parameters}})
}

async function pretrain(names: readonly string[]): Promise<void> {
  const session = await Session.open('wasm')
  await mkdir(folder, {recursive: true})
  for (const name of names) {
    const found = wanted[name]
    if (!found) throw new RangeError(`there is no ${name}; there are ${Object.keys(wanted).join(', ')}`)
    console.error(name)
    const model = await ship(session, name, found)
    await list(model)
    await writeFile(resolve(folder, meanFile), littleEndian(toHalf(await session.trainingMean())))
    if (shownFirst.includes(name))
      await list({...model, look: await shipLook(folder, name, await session.testDigits())})
    console.error(`  ${model.bytes} bytes, test MSE ${model.testMse.toFixed(5)}`)
  }
}

async function ship(session: Session, name: string, wantedSpec: RunSpec): Promise<ShippedModel> {
  const line = new ProgressLine(process.stderr)
  const {report, checkpoint} = await session.train(wantedSpec, (status) => line.show(status))
  line.end()
  if (report.trouble) throw new Error(`${name}: ${report.trouble.message}`)
  const halves = checkpoint.weights.map(({values}) => toHalf(values))
  const bytes = Buffer.concat(halves.map(littleEndian))
  if (bytes.length > mostBytes) throw new Error(`${name} has ${bytes.length} bytes; ${mostBytes} are allowed`)
  const rounded = checkpoint.weights.map(
    (array, i): NamedArray => ({...array, values: fromHalf(halves[i] ?? new Uint16Array())}),
  )
  // What is shipped is measured, not what was trained: rounding to 16 bits costs a little.
  const measured = await session.measure({...checkpoint, weights: rounded, optimiser: []})
  if (measured.testMse === null) throw new Error(`${name} could not be measured`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = `${name}-${sha256.slice(0, 8)}.bin`
  await writeFile(resolve(folder, file), bytes)
  return {
    name,
    file,
    sha256,
    bytes: bytes.length,
    arrays: checkpoint.weights.map(({name: array, shape}) => ({name: array, shape})),
    spec: wantedSpec,
    testMse: measured.testMse,
    steps: report.steps,
    backend: report.backend,
  }
}

function littleEndian(halves: Uint16Array): Buffer {
  const bytes = Buffer.alloc(halves.length * 2)
  halves.forEach((half, i) => {
    bytes.writeUInt16LE(half, i * 2)
  })
  return bytes
}

/** Puts a model into the manifest, in place of an older one of its name, in the order of `wanted`. */
async function list(model: ShippedModel): Promise<void> {
  const path = resolve(folder, 'manifest.json')
  const before: ShippedModels = await readFile(path, 'utf8').then(JSON.parse, () => ({
    version: 1,
    models: [],
  }))
  const older = before.models.find(({name}) => name === model.name)
  const files = (one: ShippedModel) => [one.file, ...(one.look ? [one.look.file] : [])]
  for (const file of older ? files(older) : [])
    if (!files(model).includes(file)) await rm(resolve(folder, file), {force: true})
  const order = Object.keys(wanted)
  const models = [...before.models.filter(({name}) => name !== model.name), model]
  models.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  await writeFile(path, `${JSON.stringify({version: 1, models}, null, 2)}\n`)
}

const asked = process.argv.slice(2)
await pretrain(asked.length > 0 ? asked : Object.keys(wanted))
