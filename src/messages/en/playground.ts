export const playground = {
  title: 'Playground',
  parameters: 'Parameters',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyHelp: 'The address holds the whole set-up, seed and all: whoever opens it gets the same experiment.',
  report: 'Download report',
  reportHelp: 'JSON with the spec, the backend, every metric and its history.',
  backendPanel: (backend: string) => `Backend: ${backend}`,
  draw: {
    title: 'Draw a digit',
    asMnist: 'As MNIST does it',
    asMnistHelp:
      'Scales the digit to a box of 20×20 and centres its mass. Off: the net sees it where you drew it.',
  },
  presets: {
    label: 'Preset',
    own: 'your own set-up',
    starts: 'To begin with',
    failures: 'What goes wrong',
    byName: {
      map: {title: 'A map of two numbers', why: 'Code size 2, so that every code is a point of the map.'},
      sharp: {
        title: 'Thirty-two numbers',
        why: 'A wider waist gives sharper digits. After a few epochs PCA with 32 components is still ahead: true, and worth knowing.',
      },
      denoising: {
        title: 'Clean up noise',
        why: 'Half the signal is noise. The net cannot copy, so it learns what digits look like.',
      },
      pca: {
        title: 'Linear: PCA in disguise',
        why: 'Without any bend the loss sinks to the line of PCA and no further.',
      },
      explodes: {
        title: 'Learning rate too high',
        why: 'Six linear layers and momentum at rate 10: each step throws the weights further than the one before, and within ten batches the loss is no longer a number. The run stops and puts the last good weights back.',
      },
      dead: {
        title: 'Dead units',
        why: 'Momentum at rate 8 throws the ReLU units so far that, within an epoch, not one in the decoder ever fires again. All that is left is the output’s bias: every digit gets the mean image, and the loss lies on its line.',
      },
      saturated: {
        title: 'Saturated sigmoids',
        why: 'Ten sigmoid layers with plain gradient descent: each passes on at most a quarter of the gradient, so the first ones hardly learn. For epochs the loss creeps along above the mean image.',
      },
      narrow: {
        title: 'Too narrow',
        why: 'One number for ten kinds of digit: they have to queue on a line, and neighbours blur into one another.',
      },
      fewImages: {
        title: 'Learnt by heart',
        why: 'Fifty images and a wide waist: the training loss sinks and the test loss turns up. The net knows its fifty and nothing else.',
      },
    },
  },
  finished: (epochs: string, time: string, test: string) =>
    `Finished after ${epochs} in ${time}: test error ${test} per pixel.`,
  epochs: (count: number) => (count === 1 ? '1 epoch' : `${count} epochs`),
  beatsPca: (pca: string) => `Better than PCA’s ${pca} with a code as large.`,
  belowPca: (pca: string) => `PCA reaches ${pca} with a code as large.`,
  goOn: 'Raise Epochs to go on, Rewind to see it again, New weights to try another seed.',
}
