/** What is trained, and the figures that each training is held to: measured in PyTorch, or on its like here. */
import {
  estimatorOverClosedForm,
  mapAreaOfHalf,
  mapDistance,
  mapOutside,
  mseAfterPhase,
  testFigure,
  testLoss,
  testMse,
  testTerm,
} from './measures'
import {type Figure, type Row, spec} from './row'

const mse = (known: string, from: number, to: number): Figure => ({
  what: 'test MSE',
  of: testMse,
  known,
  from,
  to,
  decimals: 4,
})

const phaseMse = (phase: number, known: string, from: number, to: number): Figure => ({
  what: `test MSE after layer ${phase + 1}`,
  of: mseAfterPhase(phase),
  known,
  from,
  to,
  decimals: 4,
})

const nats = (what: string, of: Figure['of'], known: string, from: number, to: number): Figure => ({
  what: `${what}, nats an image`,
  of,
  known,
  from,
  to,
  decimals: 2,
})

const deep = {hidden: [256, 64], code: 16} as const
const unbounded = {activation: 'relu', codeactivation: 'linear', centred: false} as const
const noisy = {noise: 'gaussian', level: 0.5, epochs: 5} as const

/** What a map of two numbers is held to. */
const mapFigures = (
  error: readonly [string, number, number],
  area: readonly [string, number, number],
  distance: readonly [string, number, number],
): Figure[] => [
  mse(...error),
  {what: 'share of the map with half of the digits, %', of: mapAreaOfHalf, decimals: 1, ...band(area)},
  {what: 'mean distance of medians, widths', of: mapDistance, decimals: 2, ...band(distance)},
  {what: 'digits outside the frame', of: mapOutside, decimals: 0, known: '0', from: 0, to: 0},
]
const band = ([known, from, to]: readonly [string, number, number]) => ({known, from, to})

export const rows: readonly Row[] = [
  {
    id: 'map-unbounded',
    says: 'dense, 784-128-32-2, ReLU, linear code, 10 epochs: the default of addresses of version 1',
    spec: spec('dense', {...unbounded, code: 2, epochs: 10}),
    figures: mapFigures(['0.0401', 0.038, 0.042], ['1.6 to 2.6', 0.8, 3], ['0.20, 0.22', 0.18, 0.28]),
  },
  {
    id: 'map',
    says: 'the same net, tanh in hidden layers and code, the mean removed: the default',
    spec: spec('dense', {code: 2, epochs: 10}),
    figures: mapFigures(['0.0441', 0.0405, 0.0445], ['15.2', 9, 25], ['0.40', 0.27, 0.5]),
  },
  {
    id: 'convolutional',
    says: 'convolutional, 16 and 32 filters 3×3, code 32, 3 epochs',
    spec: spec('convolutional', {epochs: 3}),
    figures: [
      {
        what: 'weights',
        of: ({report}) => report.weights,
        known: '111,500',
        from: 105_000,
        to: 119_000,
        decimals: 0,
      },
      mse('0.0074 to 0.0079', 0, 0.0082),
    ],
  },
  {
    id: 'dense-68',
    says: 'dense net of as many weights, 784-68-32, 3 epochs',
    spec: spec('dense', {...unbounded, hidden: [68], code: 32, epochs: 3}),
    figures: [mse('0.0155 to 0.0183', 0.015, 0.0183)],
  },
  {
    id: 'stacked-relu',
    says: 'stacked, ReLU, 784-256-64-16, 2 epochs a layer, 3 of fine-tuning',
    spec: spec('stacked', {...deep, activation: 'relu'}),
    figures: [
      phaseMse(0, '0.0055', 0.0045, 0.0065),
      phaseMse(1, '0.014 to 0.021', 0.012, 0.023),
      phaseMse(2, '0.048 to 0.066', 0.03, 0.066),
      mse('0.0148', 0, 0.0155),
    ],
  },
  {
    id: 'stacked-relu-end-to-end',
    says: 'the same net end to end, 9 epochs',
    spec: spec('stacked', {...deep, activation: 'relu', layerepochs: 0, epochs: 9}),
    figures: [mse('0.0124 to 0.0131', 0.0115, 0.0138)],
  },
  {
    id: 'stacked-sigmoid',
    says: 'stacked, sigmoid, 784-256-64-16, 2 epochs a layer, 3 of fine-tuning',
    spec: spec('stacked', {...deep, activation: 'sigmoid'}),
    figures: [
      phaseMse(0, '0.0137', 0.012, 0.0155),
      phaseMse(1, '0.0224', 0.019, 0.026),
      phaseMse(2, '0.0412', 0.035, 0.047),
      mse('0.0218', 0, 0.023),
    ],
  },
  {
    id: 'stacked-sigmoid-end-to-end',
    says: 'the same net end to end, 9 epochs',
    spec: spec('stacked', {...deep, activation: 'sigmoid', layerepochs: 0, epochs: 9}),
    figures: [mse('0.0380', 0.034, 0.042)],
  },
  {
    id: 'sparse',
    says: 'sparse, 784-196, ρ 0.05, β 3, 5 epochs',
    spec: spec('sparse', {epochs: 5}),
    figures: [
      mse('0.0257', 0.0235, 0.028),
      {
        what: 'mean activation',
        of: testFigure('meanActivation'),
        known: '0.058',
        from: 0.03,
        to: 0.07,
        decimals: 3,
      },
    ],
  },
  {
    id: 'sparse-free',
    says: 'the same net, β 0',
    spec: spec('sparse', {beta: 0, epochs: 5}),
    figures: [
      mse('0.0070', 0.006, 0.008),
      {
        what: 'mean activation',
        of: testFigure('meanActivation'),
        known: '0.54',
        from: 0.45,
        to: 0.6,
        decimals: 2,
      },
    ],
  },
  ...contractiveRows(),
  {
    id: 'vae-20',
    says: 'VAE, 784-400-20, Bernoulli, 10 epochs',
    spec: spec('vae', {code: 20, epochs: 10}),
    figures: [
      nats('−ELBO', testFigure('negativeElbo'), '105.5, 105.6', 105, 106.5),
      nats('reconstruction', testTerm('reconstruction'), '80.6', 79, 82),
      nats('KL', testTerm('divergence'), '25.0', 24, 26),
    ],
  },
  {
    id: 'vae-2',
    says: 'VAE, 784-400-2, Bernoulli, 10 epochs',
    spec: spec('vae', {code: 2, epochs: 10}),
    figures: [
      nats('−ELBO', testFigure('negativeElbo'), '154.5', 153, 156),
      nats('reconstruction', testTerm('reconstruction'), '148.9', 147, 151),
      nats('KL', testTerm('divergence'), '5.65', 5, 6.5),
    ],
  },
  {
    id: 'denoising-dense',
    says: 'denoising, dense 784-256-32, Gaussian noise 0.5, 5 epochs',
    spec: spec('denoising', {hidden: [256], code: 32, ...noisy}),
    figures: [{...mse('0.018', 0.0165, 0.0195), what: 'MSE, noisy test digits', of: testLoss}],
  },
  {
    id: 'denoising-convolutional',
    says: 'denoising, convolutional, 16 and 32 filters, code 32, the same noise, 5 epochs',
    spec: spec('convolutional', noisy),
    figures: [{...mse('below the dense one', 0, 0.0165), what: 'MSE, noisy test digits', of: testLoss}],
  },
]

/** Rifai's figures for every λ; the estimator is held to the closed form on the weights of the second. */
function contractiveRows(): Row[] {
  const known = [
    {lambda: 0, mse: '0.0141', norm: '51', bands: [0.0125, 0.0155, 44, 58]},
    {lambda: 0.1, mse: '0.0155', norm: '35', bands: [0.0142, 0.0168, 31, 39]},
    {lambda: 1, mse: '0.0241', norm: '9.2', bands: [0.0225, 0.0257, 8.2, 10.2]},
    {lambda: 10, mse: '0.079', norm: '0.3', bands: [0.0675, 0.085, 0.1, 0.5]},
  ] as const
  const estimator: Figure = {
    what: 'estimator over closed form',
    of: estimatorOverClosedForm,
    known: 'within 0.3 %',
    from: 0.97,
    to: 1.03,
    decimals: 4,
  }
  return known.map(({lambda, mse: error, norm, bands: [low, high, least, most]}) => ({
    id: `contractive-${lambda}`,
    says: `contractive, 784-128, tied, λ ${lambda}, 5 epochs`,
    spec: spec('contractive', {lambda, epochs: 5}),
    figures: [
      mse(error, low, high),
      {what: '‖J‖²', of: testTerm('contraction'), known: norm, from: least, to: most, decimals: 1},
      ...(lambda === 0.1 ? [estimator] : []),
    ],
  }))
}
