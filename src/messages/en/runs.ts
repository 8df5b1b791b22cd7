/** The table of runs. */
export const runs = {
  title: 'Runs',
  scroll: 'Runs, to be scrolled sideways',
  none: 'Every run that has learnt something is kept here, with what sets it apart from the others and what it reached.',
  kept: 'Kept in this browser, the last twenty runs or 200 MB of them; they are still here after a reload, and nobody else sees them.',
  thisVisit:
    'This browser keeps nothing, as private windows do, or has no room left: these runs last for this visit only. An address or a report keeps a run for good.',
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
  actions: 'What to do with it',
  open: 'Open',
  compare: 'Compare',
  openRun: (number: number) => `Open run ${number}`,
  compareRun: (number: number) => `Compare with run ${number}`,
  deleteRun: (number: number) => `Delete run ${number}`,
}
