/** What a run came to, sentence by sentence. */
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
      ? 'The one dimension of the code is alive.'
      : `All ${count} dimensions of the code are alive.`,
  someDead: (alive: number, count: number, dead: string) =>
    `${alive} of ${count} dimensions of the code are alive. Collapsed are ${dead}: whatever the digit, they are the prior’s noise.`,
  allDead: (count: number) =>
    count === 1
      ? 'Collapsed: the one dimension of the code died, and every digit gets the same image.'
      : `Collapsed: all ${count} dimensions of the code died, z₁ to the last, and every digit gets the same image.`,
  activation: (mean: string, wanted: string) => `Mean activation ${mean} where ρ = ${wanted} was wanted.`,
  notSparse: 'Nothing is sparse about that: every digit keeps a large part of the units busy.',
  contraction: (norm: string) =>
    `On average ‖∂h/∂x‖² is ${norm}: so far does a small change of the image move the code.`,
  phases: (errors: string) => `Error per pixel after each phase: ${errors}.`,
  notTuned: 'The layers were never tuned together, so their errors add up.',
  weights: (count: string) => `It has ${count} weights.`,
  meanImage: (mean: string, clean: boolean) =>
    `${clean ? 'From clean digits that is no' : 'No'} better than the mean image (${mean}), which needs no code at all.`,
  forgotten: 'What it takes to tell digits apart is forgotten: the code hardly moves any more.',
  beatsPca: (pca: string, clean: boolean) =>
    `${clean ? 'From clean digits that is better' : 'Better'} than PCA’s ${pca} with a code as large.`,
  belowPca: (pca: string, clean: boolean) =>
    `${clean ? 'From clean digits ' : ''}PCA reaches ${pca} with a code as large.`,
  goOn: 'Raise Epochs to go on, Rewind to see it again, New weights to try another seed.',
}
