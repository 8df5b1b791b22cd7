/** The members of the family as their forms have them, each with a plain net of the same layers beside it. */
import {pixels} from '../../src/contract/data'
import type {Activation} from '../../src/contract/model'
import {reconstructing} from '../../src/variants/autoencoder'
import {contractive} from '../../src/variants/contractive'
import {convolutional} from '../../src/variants/convolutional'
import type {Variant} from '../../src/variants/define'
import {denoising} from '../../src/variants/denoising'
import {type Model, model, type Phase} from '../../src/variants/model'
import {mlp} from '../../src/variants/nets'
import {sparse} from '../../src/variants/sparse'
import {defaultSpec} from '../../src/variants/spec'
import {stacked} from '../../src/variants/stacked'
import {vae} from '../../src/variants/vae'
import {type NetName, nets} from './nets'

export const memberNames = ['denoising', 'stacked', 'sparse', 'contractive', 'vae', 'convolutional'] as const

export type MemberName = (typeof memberNames)[number]

/** A member's own step, or that of the plain net beside it. */
export type MemberNet = `${MemberName}/${'own' | 'plain'}`

interface Member {
  readonly title: string
  readonly own: Model
  readonly plain: Model
  /** What the plain net is. */
  readonly beside: string
}

const same = 'the same layers'

export const members: Readonly<Record<MemberName, Member>> = {
  denoising: {
    title: 'denoising, 784-256-32',
    own: ofDefaults(denoising),
    plain: plainNet([256], 32, 'relu', 'linear'),
    beside: same,
  },
  stacked: {
    title: 'stacked, 784-256-64-16, fine-tuning',
    own: ofDefaults(stacked),
    plain: plainNet([256, 64], 16, 'sigmoid', 'sigmoid'),
    beside: same,
  },
  sparse: {
    title: 'sparse, 784-196',
    own: ofDefaults(sparse),
    plain: plainNet([], 196, 'sigmoid', 'sigmoid'),
    beside: same,
  },
  contractive: {
    title: 'contractive, 784-128, tied',
    own: ofDefaults(contractive),
    plain: plainNet([], 128, 'sigmoid', 'sigmoid'),
    beside: same,
  },
  vae: {
    title: 'variational, 784-400-2',
    own: ofDefaults(vae),
    plain: plainNet([400], 2, 'relu', 'linear'),
    beside: same,
  },
  convolutional: {
    title: 'convolutional, 16 and 32 filters, 32',
    own: ofDefaults(convolutional),
    plain: plainNet([68], 32, 'relu', 'linear'),
    beside: '784-68-32, as many weights',
  },
}

/** The model that goes by a name. */
export function modelOf(name: NetName | MemberNet): Model {
  const [member, which] = name.split('/')
  const found = memberNames.find((one) => one === member)
  if (found) return which === 'own' ? members[found].own : members[found].plain
  return nets[name as NetName].model
}

/** The phase in which it trains as a whole: the last one. @throws Error where there is none */
export function phaseOf({phases}: Model): Phase {
  const phase = phases.at(-1)
  if (!phase) throw new Error('this net has nothing to train')
  return phase
}

function ofDefaults(variant: Variant): Model {
  return variant.model(defaultSpec(variant).parameters, [pixels])
}

/** A dense autoencoder of squared error with these layers. */
function plainNet(
  hidden: readonly number[],
  code: number,
  activation: Activation,
  codeActivation: Activation,
): Model {
  return model([pixels], {
    code: {kind: 'vector', size: code},
    nets: {
      encoder: mlp([pixels], hidden, code, activation, codeActivation),
      decoder: mlp([code], hidden.toReversed(), pixels, activation, 'sigmoid'),
    },
    ...reconstructing('mse'),
  })
}
