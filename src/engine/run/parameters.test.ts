import {beforeAll, describe, expect, it, vi} from 'vitest'
import type {ParameterValue, ParameterValues} from '../../contract/spec'
import {variants} from '../../variants/index'
import type {Parameter} from '../../variants/parameters'
import {specOf, Visit} from '../testing/visit'

const visit = new Visit()
beforeAll(async () => {
  await visit.open()
  await vi.waitFor(() => expect(visit.of('data').at(-1)?.progress.state).toBe('ready'), 90_000)
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

/** The losses of the first six steps, in two epochs, and the budget. */
async function beginning(variant: string, parameters: ParameterValues): Promise<unknown> {
  await visit.engine.createRun('run', specOf(variant, parameters))
  for (let step = 0; step < 6; step++) await visit.engine.step(['run'])
  const {history, spec} = await visit.engine.checkpoint('run')
  await visit.engine.removeRun('run')
  return [history.trainLoss, spec.parameters.epochs]
}

describe.each(variants)('$id', ({id, parameters}) => {
  let usual: unknown
  beforeAll(async () => {
    usual = await beginning(id, small)
  })

  it.each(Object.entries(parameters))('%s changes what is learnt', async (name, parameter) => {
    const now = specOf(id, small).parameters[name] ?? 0
    expect(await beginning(id, {...small, [name]: another(parameter, now)})).not.toEqual(usual)
  })
})
