import {changes} from './changes'
import {keys} from './keys'
import {outcome} from './outcome'
import {presets} from './presets'

export const playground = {
  title: 'Playground',
  parameters: 'Parameters',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyHelp:
    'The address holds the whole set-up, including the seed and the changes made during training. Whoever opens it gets the same experiment.',
  report: 'Download report',
  reportHelp: 'JSON with the spec, the backend, every metric and its history.',
  backendPanel: (backend: string) => `Backend: ${backend}`,
  draw: {
    title: 'Draw a digit',
    asMnist: 'Centre and scale like MNIST',
    asMnistHelp:
      'Scales the digit to a box of 20×20 and centres its mass. If this is off, the network sees it where you drew it.',
  },
  presets,
  outcome,
  changes,
  keys,
}
