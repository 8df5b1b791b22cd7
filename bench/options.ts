import {parseArgs} from 'node:util'
import type {BackendName} from '../src/contract/backend'
import {backendNames} from '../src/contract/backend'
import {type OptimizerName, optimizers} from '../src/contract/training'
import {type ContenderName, contenderNames} from './contenders'
import {type NetName, netNames} from './page/nets'

export interface Options {
  readonly nets: readonly NetName[]
  readonly backends: readonly BackendName[]
  readonly contenders: readonly ContenderName[]
  readonly optimizer: OptimizerName
  /** What the net's own batch is replaced by. */
  readonly batch: number | null
  readonly steps: number | null
  readonly repeats: number
  /** Steps of the loss curves compared. */
  readonly curve: number
  readonly json: string | null
  /** What an earlier run wrote there, and this one does not measure, is shown too. */
  readonly after: string | null
  readonly readme: boolean
  /** What is measured. */
  readonly only: readonly Part[]
  readonly quick: boolean
}

/**
 * `race` and `counts` compare with the peers; `members` compares the family with itself; `product` asks the built
 * worker, `page` looks at the built page, `pen` how well digits drawn with the pad's pen are read.
 */
export const parts = ['race', 'counts', 'members', 'product', 'page', 'pen'] as const

export type Part = (typeof parts)[number]

export const usage = `npm run bench -- [options]
  --net ${netNames.join(',')}
  --backend wasm,webgl,webgpu
  --contenders ${contenderNames.join(',')}
  --optimiser ${optimizers.join(' | ')}
  --batch N       instead of each net's own
  --steps N       steps timed at a time (100 of the small net and 40 of the others; 10 on a GPU)
  --repeats N     times that every contender takes its turn (5)
  --curve N       steps of the loss curves compared (200 on wasm, a tenth on a GPU)
  --only ${parts.join(',')}
                  race and counts compare with the peers; members: each kind of autoencoder beside a plain net of
                  the same layers, time and dispatches of a step; product: speed and answers of the built worker;
                  page: long tasks and frames of the built page while it trains, and the first page's first picture;
                  pen: what digits lose that are drawn with the pad's pen; --readme writes docs/pen.md
  --json FILE     also written as JSON
  --after FILE    shows what an earlier run wrote there and this one does not measure, too
  --readme        also written into README.md
  --quick         few steps, two repeats: whether it works, not how fast`

/** Null where only help is asked for. @throws Error for an option that does not exist */
export function readOptions(given: readonly string[]): Options | null {
  const text = {type: 'string'} as const
  const flag = {type: 'boolean', default: false} as const
  const {values} = parseArgs({
    args: [...given],
    options: {
      ...{net: text, backend: text, contenders: text, optimiser: text, batch: text, steps: text},
      ...{
        repeats: text,
        curve: text,
        json: text,
        after: text,
        only: text,
        readme: flag,
        quick: flag,
        help: flag,
      },
    },
  })
  if (values.help) return null
  const {quick} = values
  return {
    nets: list(values.net, netNames),
    backends: values.backend ? list(values.backend, backendNames) : ['wasm', 'webgl', 'webgpu'],
    contenders: list(values.contenders, contenderNames),
    optimizer: list(values.optimiser ?? 'adam', optimizers)[0] ?? 'adam',
    batch: number(values.batch),
    steps: number(values.steps) ?? (quick ? 5 : null),
    repeats: number(values.repeats) ?? (quick ? 2 : 5),
    curve: number(values.curve) ?? (quick ? 10 : 200),
    json: values.json ?? null,
    after: values.after ?? null,
    readme: values.readme,
    only: list(values.only, parts),
    quick,
  }
}

function list<T extends string>(given: string | undefined, known: readonly T[]): readonly T[] {
  if (given === undefined) return known
  return given.split(',').map((word) => {
    const found = known.find((one) => one === word.trim())
    if (!found) throw new Error(`there is no ${word}; there is ${known.join(', ')}\n\n${usage}`)
    return found
  })
}

function number(given: string | undefined): number | null {
  if (given === undefined) return null
  const value = Number(given)
  if (!(Number.isInteger(value) && value > 0)) throw new Error(`${given} is not a whole number\n\n${usage}`)
  return value
}
