import {beforeAll, describe, expect, it, vi} from 'vitest'
import type {ParameterValue, ParameterValues} from '../../contract/spec'
import {variants} from '../../variants/index'
import type {Parameter} from '../../variants/parameters'
import {describeSpec} from '../../variants/spec'
import {specOf, TestClient} from '../testing/test-client'

const client = new TestClient()
beforeAll(async () => {
  await client.open()
  await vi.waitFor(() => expect(client.of('data').at(-1)?.progress.state).toBe('ready'), 90_000)
})

/** Four steps an epoch. */
const small = {images: 400, batch: 100}

/** Another value than the one in use, for every kind of parameter. */
function another(parameter: Parameter, now: ParameterValue): ParameterValue {
  switch (parameter.kind) {
    case 'integer':
      return Number(now) + 1
    case 'real':
      return Number(now) === 0 ? parameter.max : Number(now) / 2
    case 'choice':
      return parameter.options.find(({value}) => value !== now)?.value ?? ''
    case 'flag':
      return !now
    case 'widths':
      return [20]
    case 'digits':
      return [2, 3, 5]
  }
}

/** What else must be set for a parameter to count: a level counts with noise, a bend where there are hidden units. */
const beside: Readonly<Record<string, ParameterValues>> = {
  level: {noise: 'masking'},
  activation: {hidden: [20]},
}

/** The losses of the first six steps, in two epochs, and the budget. */
async function beginning(variant: string, parameters: ParameterValues): Promise<unknown> {
  await client.engine.createRun('run', specOf(variant, parameters))
  for (let step = 0; step < 6; step++) await client.engine.step(['run'])
  const {history, spec} = await client.engine.checkpoint('run')
  await client.engine.removeRun('run')
  return [history.trainLoss, describeSpec(spec).phases.map(({epochs}) => epochs)]
}

/** The same, trained once for all parameters that are changed from there. */
const beginnings = new Map<string, Promise<unknown>>()
function known(variant: string, parameters: ParameterValues): Promise<unknown> {
  const key = JSON.stringify([variant, parameters])
  const found = beginnings.get(key) ?? beginning(variant, parameters)
  beginnings.set(key, found)
  return found
}

describe.each(variants)('$id', ({id, parameters}) => {
  it.each(Object.entries(parameters))('%s changes what is learnt', async (name, parameter) => {
    const own = Object.hasOwn(parameters, 'hidden') || name !== 'activation' ? (beside[name] ?? {}) : {}
    const usual = {...small, ...own}
    const now = specOf(id, usual).parameters[name] ?? 0
    const changed = {...usual, [name]: another(parameter, now)}
    expect(await beginning(id, changed)).not.toEqual(await known(id, usual))
  })
})
