/** The table of runs. */
export const runs = {
  title: 'Runs',
  scroll: 'Runs, scrolls sideways',
  none: 'Every run that you train is listed here, with its settings and what it reached.',
  kept: 'The last twenty runs, up to 200 MB, are kept in this browser. They are still here after a reload, and nobody else sees them.',
  thisVisit:
    'This browser cannot keep runs: the window is private, or storage is full. They last for this visit only. To keep a run, copy its link or download its report.',
  number: 'Run',
  variant: 'Variant',
  testError: 'Test error',
  testErrorHelp: 'Mean squared error per pixel on the 10,000 test digits, given without noise',
  testLossHelp:
    'The loss that was trained on, on the 10,000 test digits, given with the noise of training if there is any',
  crossEntropy: 'cross-entropy',
  noisy: 'noisy',
  changed: 'From → to, changed in mid-training',
  testLoss: 'Test loss',
  steps: 'Steps',
  time: 'Time',
  curve: 'Training loss',
  curveFrom: (first: string, last: string) => `Training loss from ${first} to ${last}`,
  actions: 'Actions',
  open: 'Open',
  compare: 'Compare',
  openRun: (number: number) => `Open run ${number}`,
  compareRun: (number: number) => `Compare with run ${number}`,
  deleteRun: (number: number) => `Delete run ${number}`,
}
