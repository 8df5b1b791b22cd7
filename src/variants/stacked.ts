import {count} from '../contract/description'
import {defineVariant, type Rule} from './define'
import {model, type PhaseDeclaration} from './model'
import {mlp} from './nets'
import {integer, withDefault} from './parameters'
import {activation, code, corruptionOf, hidden, level, noise} from './shared'

const layerEpochs = integer(0, 50, 2, {
  label: {en: 'Epochs per layer', ko: '층마다 에폭 수'},
  help: {
    en: 'How long each layer is trained on the codes of the layer below. 0 trains the whole network from the start.',
    ko: '아래층의 코드로 각 층을 학습시키는 에폭 수. 0이면 처음부터 전체를 학습시킨다.',
  },
  formula: 'min ‖hₗ − gₗ(fₗ(hₗ))‖²,  hₗ₊₁ = fₗ(hₗ)',
  effect: 'weights',
})

const fineTuning = integer(0, 200, 3, {
  label: {en: 'Epochs of fine-tuning', ko: '미세 조정 에폭 수'},
  help: {
    en: 'How long the whole stack is then trained together. 0 leaves the layers as they are.',
    ko: '그 뒤에 쌓은 층 전체를 함께 학습시키는 에폭 수. 0이면 층마다 배운 그대로 둔다.',
  },
  formula: 'min ‖x − x̂‖²',
  effect: 'now',
})

const trainsAtAll: Rule<{layerepochs: number; epochs: number}> = {
  broken: ({layerepochs, epochs}) => layerepochs + epochs === 0,
  mend: () => ({epochs: 1}),
  why: {
    en: 'With no epochs for the layers and none of fine-tuning, nothing would be trained.',
    ko: '층별 학습도 미세 조정도 0에폭이면 아무것도 학습하지 않는다.',
  },
}

/** Bengio et al., 2007: one layer at a time, each an autoencoder of the layer below; then all of them together. */
export const stacked = defineVariant({
  id: 'stacked',
  title: {en: 'Stacked', ko: '적층'},
  summary: {
    en: 'It is trained one layer at a time, each to reconstruct the layer below; then all are fine-tuned together.',
    ko: '한 층씩 학습한다. 층마다 아래층을 재구성하도록 배우고, 끝으로 모두 함께 미세 조정한다.',
  },
  parameters: {
    code: withDefault(code, 16),
    hidden: withDefault(hidden, [256, 64]),
    layerepochs: layerEpochs,
    epochs: fineTuning,
    activation: withDefault(activation, 'sigmoid'),
    noise,
    level,
  },
  rules: [trainsAtAll],
  build(p, example) {
    const inwards = [...p.hidden, p.code]
    // Of a code of ReLU units many die: what lies below is trained already and no longer reaches them.
    const codeActivation = p.activation === 'relu' ? 'linear' : p.activation
    return model(example, {
      code: {kind: 'vector', size: p.code},
      nets: {
        encoder: mlp(example, p.hidden, p.code, p.activation, codeActivation),
        decoder: mlp([p.code], p.hidden.toReversed(), count(example), p.activation, 'sigmoid'),
      },
      terms: {reconstruction: {measure: 'squared error', per: 'pixel', weight: 1}},
      corruption: corruptionOf(p),
      encode: ({encoder}, x) => encoder(x),
      decode: ({decoder}, z) => decoder(z),
      losses: ({encoder, decoder}, {x, target}, {meanSquaredError}) => ({
        reconstruction: meanSquaredError(target, decoder(encoder(x))),
      }),
      phases: [
        ...inwards.map((size, l) => layerPhase(l, inwards.length - 1, size, p.layerepochs)),
        {name: 'fine-tuning', epochs: p.epochs},
      ],
    })
  },
})

/** Layer `l` of the encoder and its mirror image in the decoder, an autoencoder of what the layers below make. */
function layerPhase(
  l: number,
  last: number,
  size: number,
  epochs: number,
): PhaseDeclaration<'encoder' | 'decoder', never, 'reconstruction'> {
  return {
    name: 'layer',
    number: l + 1,
    epochs,
    code: {kind: 'vector', size},
    players: [{name: 'layer', trains: [`encoder/${l}`, `decoder/${last - l}`], terms: ['reconstruction']}],
    encode: ({encoder}, x) => encoder.layers(0, l + 1)(x),
    decode: ({decoder}, z) => decoder.layers(last - l)(z),
    losses({encoder, decoder}, {x, target}, {meanSquaredError}) {
      // The layers below are frozen: what they make of the images is this layer's data.
      const below = encoder.layers(0, l)
      const clean = below(target)
      const given = x === target ? clean : below(x)
      const mirror = decoder.layers(last - l, last - l + 1)
      return {reconstruction: meanSquaredError(clean, mirror(encoder.layers(l, l + 1)(given)))}
    },
  }
}
