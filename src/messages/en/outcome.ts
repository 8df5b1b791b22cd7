/** What a run reached, sentence by sentence. */
export const outcome = {
  finished: (epochs: string, time: string, reached: string) =>
    `Finished after ${epochs} in ${time}: ${reached}.`,
  epochs: (count: number) => (count === 1 ? '1 epoch' : `${count} epochs`),
  testError: (error: string, clean: boolean) =>
    `squared test error ${error} per pixel${clean ? ', from clean digits' : ''}`,
  testErrors: (noisy: string, clean: string) =>
    `squared test error ${noisy} per pixel from noisy digits, as in training, and ${clean} from clean ones`,
  /** The loss as the status has it, with its unit. */
  testLoss: (loss: string, unit: string) => `The test loss is ${loss}: ${unit}.`,
  allNoisy: 'All of these are from noisy digits, as in training.',
  elbo: (elbo: string, reconstruction: string, divergence: string) =>
    `−ELBO ${elbo} nats per test image, of which reconstruction ${reconstruction} and KL divergence ${divergence}`,
  /** Where the loss that was descended weighs its terms otherwise than the ELBO. */
  weighted: (beta: string, loss: string) => `The loss itself, with β = ${beta}, is ${loss}.`,
  allAlive: (count: number) =>
    count === 1
      ? 'The one dimension of the code is in use.'
      : `All ${count} dimensions of the code are in use.`,
  someDead: (alive: number, count: number, dead: string) =>
    `${alive} of ${count} dimensions of the code are in use. ${dead} collapsed: whatever the digit, they follow the prior.`,
  allDead: (count: number) =>
    count === 1
      ? 'Collapsed: the one dimension of the code carries nothing, and every digit gets the same image.'
      : `Collapsed: all ${count} dimensions of the code carry nothing, and every digit gets the same image.`,
  activation: (mean: string, wanted: string) => `Mean activation ${mean}; the target was ρ = ${wanted}.`,
  notSparse: 'This code is not sparse: every digit activates a large part of the units.',
  contraction: (norm: string) =>
    `On average ‖∂h/∂x‖² is ${norm}: a measure of how much a small change of the image changes the code.`,
  phases: (errors: string) => `Error per pixel after each phase: ${errors}.`,
  notTuned: 'The layers were never fine-tuned together, so their errors add up.',
  weights: (count: string) => `It has ${count} weights.`,
  meanImage: (mean: string, clean: boolean) =>
    `${clean ? 'From clean digits that is no' : 'No'} better than the mean image (${mean}), which needs no code.`,
  forgotten: 'The code hardly depends on the image any more, so digits can no longer be told apart.',
  beatsPca: (pca: string, clean: boolean) =>
    `${clean ? 'From clean digits that is better' : 'Better'} than PCA with the same code size (${pca}).`,
  belowPca: (pca: string, clean: boolean) =>
    `${clean ? 'From clean digits, ' : ''}PCA with the same code size reaches ${pca}.`,
  goOn: 'Raise Epochs to continue, press Rewind to see it again, or New weights to try another seed.',
}
