/** Set-ups of the playground, each with the reason why it is worth seeing. */
export const presets = {
  label: 'Preset',
  own: 'your own set-up',
  starts: 'To begin with',
  failures: 'What goes wrong',
  byName: {
    map: {
      title: 'A map of two numbers',
      why: 'The code size is 2, so every code is a point on the map.',
    },
    sharp: {
      title: 'Thirty-two numbers',
      why: 'A wider bottleneck gives sharper digits. After one epoch this network is already ahead of PCA with 32 components.',
    },
    denoising: {
      title: 'Remove noise',
      why: 'The input is corrupted by Gaussian noise. Copying it does not help, so the network learns what digits look like.',
    },
    pca: {
      title: 'Linear: PCA in disguise',
      why: 'Without a nonlinearity, the loss falls to PCA’s line and no further.',
    },
    convolutional: {
      title: 'Convolutional',
      why: 'Filters recognise a stroke wherever it is. With 112,000 weights the error is about half that of a dense network of the same size, and less than half of PCA’s.',
    },
    denoisingConvolutional: {
      title: 'Convolutional against noise',
      why: 'The same filters, given noisy digits. After five epochs the error for noisy digits is 0.014, against 0.018 with dense layers.',
    },
    stacked: {
      title: 'Layer by layer',
      why: 'Each layer learns to reconstruct the layer below; then all are fine-tuned together. With sigmoid units this pays: the stack reaches 0.022. The same network, trained end to end for as many epochs, reaches 0.037.',
    },
    sparse: {
      title: 'Few units for each digit',
      why: '196 units would be enough to copy almost everything. But the mean activation must be near 0.05, so each digit has to do with a few of them.',
    },
    contractive: {
      title: 'A code that keeps still',
      why: 'The code is penalised when it changes with small changes of the image. It keeps what is needed to tell digits apart.',
    },
    vae: {
      title: 'Distributions instead of points',
      why: 'The code of each digit is a small normal distribution. Together they nearly form the prior: a code drawn from the prior decodes to something like a digit.',
    },
    explodes: {
      title: 'Learning rate too high',
      why: 'Six linear layers, momentum, learning rate 10. Each step throws the weights farther than the one before. Within ten batches the loss is no longer a number. The run stops and restores the last good weights.',
    },
    dead: {
      title: 'Dead units',
      why: 'Momentum at learning rate 8 throws the ReLU units so far that within an epoch none in the decoder is active any more. Only the output’s bias is left: every digit gets the mean image, and the loss lies on its line.',
    },
    saturated: {
      title: 'Saturated sigmoids',
      why: 'Ten sigmoid layers with plain gradient descent. The slope of a sigmoid is at most 1/4, so the first layers get almost no gradient. For epochs the loss hardly moves from the mean image.',
    },
    narrow: {
      title: 'Too narrow',
      why: 'One number for ten kinds of digits: all lie on a line, and neighbours blend into each other.',
    },
    fewImages: {
      title: 'Learnt by heart',
      why: 'Fifty images and a wide bottleneck. The training loss falls while the test loss turns up: the network memorises its fifty images.',
    },
    collapse: {
      title: 'β of 100: collapse',
      why: 'Staying near the prior counts a hundred times as much as in a VAE. Every dimension collapses to the prior, the divergence falls to 0, and every digit gets the same image.',
    },
    forgets: {
      title: 'λ of 10: everything forgotten',
      why: 'The code that changes least is one that never changes. The Jacobian nearly vanishes, and the reconstruction is worse than the mean image, which needs no code.',
    },
    notSparse: {
      title: 'ρ of 0.5: nothing sparse',
      why: 'The penalty is small, but the code is not sparse: the mean activation is a half. The reconstruction is better than with 0.05.',
    },
    notTuned: {
      title: 'A stack without fine-tuning',
      why: 'Each layer reconstructs the one below well enough, but the lower layers never learn what the upper ones lose. The errors add up.',
    },
    stackedRelu: {
      title: 'Layer by layer with ReLU',
      why: 'Pretraining helps networks of sigmoids. With ReLU and Adam, training end to end is better: 0.012, against 0.015 for the stack.',
    },
    pinholes: {
      title: 'Filters of one pixel',
      why: 'A filter of one pixel with stride 2 never sees three pixels of four, and after two layers fifteen of sixteen. No stroke is left to recognise.',
    },
  },
}
