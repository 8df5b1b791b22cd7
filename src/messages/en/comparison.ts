import {grouped} from '../numbers'

const number = grouped('en-US')

/** Two runs side by side. */
export const comparison = {
  compare: 'Compare',
  compareHelp:
    'Puts a second run beside this one. Change one thing in it, and train both on the same batches.',
  stop: 'Stop comparing',
  stopHelp: 'Removes run B and keeps run A. What B has learnt stays in the table of runs.',
  which: 'Which run to change',
  run: (letter: string) => `Run ${letter}`,
  batches: 'Batches they train on',
  otherBatches: (labels: string) =>
    `A and B train on different batches, because they differ in: ${labels}. Part of the difference in results may come from that.`,
  ahead: (first: string, second: string, steps: number) =>
    `${first} is ${number(steps)} ${steps === 1 ? 'step' : 'steps'} ahead of ${second}, so their batches differ. Press Rewind to start both from the same batch.`,
  notOffered: (variant: string) => `“${variant}” has nothing to show here.`,
}
