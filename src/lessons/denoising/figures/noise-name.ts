import type {CorruptionKind} from '../../../contract/model'
import type {Words} from '../../../contract/words'
import {denoising} from '../../../variants/denoising'

/** What a kind of noise is called: as the variant that trains with it declares. */
export function kindName(kind: CorruptionKind): Words {
  const {noise} = denoising.parameters
  const option = noise?.kind === 'choice' ? noise.options.find(({value}) => value === kind) : undefined
  return option?.label ?? {en: kind, ko: kind}
}
