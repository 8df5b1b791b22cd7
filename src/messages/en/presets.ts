/** Set-ups of the playground, each with the reason why it is worth seeing. */
export const presets = {
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
    convolutional: {
      title: 'Convolutional',
      why: 'Filters that slide over the image know a stroke wherever it stands. With 112,000 weights it reaches half the error of a dense net of as many, and less than half of PCA’s.',
    },
    denoisingConvolutional: {
      title: 'Convolutional against noise',
      why: 'The same filters given noisy digits. Noise is the same everywhere and strokes are not, so filters tell the two apart better than dense layers do.',
    },
    stacked: {
      title: 'Layer by layer',
      why: 'Each layer learns to redraw the one below, then all are tuned together. With sigmoid units that pays a little: the stack reaches 0.022, the whole net trained at once for as long 0.024.',
    },
    sparse: {
      title: 'Few units for each digit',
      why: '196 units, more than enough to copy by; but on average each may be on at 0.05, so every digit has to do with a few.',
    },
    contractive: {
      title: 'A code that keeps still',
      why: 'The penalty is on how far the code moves when the image changes a little. What is left is what it takes to tell digits apart.',
    },
    vae: {
      title: 'Clouds instead of points',
      why: 'Each digit is a small normal distribution, all of them together nearly the prior: draw from the prior and decode, and there is a digit.',
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
    collapse: {
      title: 'β of 100: collapse',
      why: 'To stay near the prior counts a hundred times as much as to redraw the digit. Every dimension gives up its digit and becomes the prior: the divergence falls to 0, and every digit gets the same image.',
    },
    forgets: {
      title: 'λ of 10: everything forgotten',
      why: 'The code that moves least is the one that never moves. The Jacobian all but vanishes, and the reconstruction is worse than the mean image, which needs no code.',
    },
    notSparse: {
      title: 'ρ of 0.5: nothing sparse',
      why: 'The penalty is met and means nothing: each unit is half on for half of the digits. The reconstruction is better than at 0.05, and no unit stands for anything.',
    },
    notTuned: {
      title: 'A stack without fine-tuning',
      why: 'Every layer redraws the one below well enough, but nobody tells the lower layers what the upper ones lose: error is put upon error.',
    },
    stackedRelu: {
      title: 'Layer by layer with ReLU',
      why: 'Pretraining helped nets of sigmoids. With ReLU and Adam the whole net learns better at once: as long end to end reaches 0.012, the stack 0.015.',
    },
    pinholes: {
      title: 'Filters of one pixel',
      why: 'A filter of one pixel that moves two pixels at a time never sees three pixels of four, and after two layers fifteen of sixteen. No stroke is left to recognise.',
    },
  },
}
