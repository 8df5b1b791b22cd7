import type {RunSpec} from '../../contract/spec'
import {dataNames} from '../../contract/spec'
import {changesText, withChangesOf} from '../../variants/changes'
import {formerSpec, nearestSpec, variantOf} from '../../variants/spec'
import {engineError} from '../errors'

/**
 * The spec, if it is one that can be built as it stands. The page mends what people ask for before it asks the
 * engine, so nothing is mended here; a parameter that is missing, as in files of earlier versions, has the default of then.
 * @throws EngineError 'bad-spec' that names what is wrong
 */
export function checkedSpec(spec: RunSpec): RunSpec {
  const variant = variantOf(spec.variant)
  if (!variant) throw engineError('bad-spec', `there is no variant called ${spec.variant}`)
  if (!dataNames.includes(spec.data)) throw engineError('bad-spec', `there is no data called ${spec.data}`)
  const {spec: nearest, corrections} = nearestSpec({...formerSpec(variant), data: spec.data}, spec.parameters)
  const planned = spec.changes?.length ? withChangesOf(nearest, changesText(spec.changes)) : null
  const [wrong] = [...corrections, ...(planned?.corrections ?? [])]
  if (wrong) {
    const instead = wrong.used === null ? '' : `; the nearest would be ${wrong.used}`
    throw engineError('bad-spec', `${wrong.name} cannot be ${wrong.given}${instead}`)
  }
  return planned?.spec ?? nearest
}
