import * as v from 'valibot'
import {type DataName, dataNames} from '../../contract/spec'
import type {ShippedModels} from '../../contract/weights'
import {formerSpec, nearestSpec, variantOf} from '../../variants/spec'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const fileName = v.pipe(v.string(), v.regex(/^[\w.-]+$/))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const modelSchema = v.object({
  name: v.string(),
  file: fileName,
  sha256,
  bytes: count,
  arrays: v.array(v.object({name: v.string(), shape: v.array(count)})),
  spec: v.pipe(
    v.object({
      variant: v.string(),
      data: v.picklist(dataNames),
      parameters: v.record(v.string(), v.unknown()),
    }),
    v.rawTransform(({dataset, addIssue, NEVER}) => {
      const spec = exactSpec(dataset.value)
      if (spec) return spec
      addIssue({message: 'a spec that this version cannot build'})
      return NEVER
    }),
  ),
  testMse: v.number(),
  steps: count,
  backend: v.string(),
  look: v.exactOptional(v.object({file: fileName, sha256, bytes: count, steps: v.array(v.number())})),
})

const manifestSchema = v.object({version: v.literal(1), models: v.array(modelSchema)})

/** Reads `weights/manifest.json`. @throws Error where it says anything unexpected */
export function parseShipped(bytes: ArrayBuffer): ShippedModels {
  return v.parse(manifestSchema, JSON.parse(new TextDecoder().decode(bytes)))
}

interface Asked {
  readonly variant: string
  readonly data: DataName
  readonly parameters: Readonly<Record<string, unknown>>
}

/** The spec, if it can be had as it is. */
function exactSpec({variant, data, parameters}: Asked) {
  const found = variantOf(variant)
  if (!found) return null
  const {spec, corrections} = nearestSpec({...formerSpec(found), data}, parameters)
  return corrections.length === 0 ? spec : null
}
