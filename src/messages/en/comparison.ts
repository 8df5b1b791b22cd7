import {grouped} from '../numbers'

const number = grouped('en-US')

/** Two runs side by side. */
export const comparison = {
  compare: 'Compare',
  compareHelp:
    'Puts a second run beside this one. Change one thing in it and train both on the same batches.',
  stop: 'Stop comparing',
  stopHelp: 'Takes run B away and keeps run A. What B has learnt stays in the table of runs.',
  which: 'Which run to change',
  run: (letter: string) => `Run ${letter}`,
  batches: 'On which batches they train',
  otherBatches: (labels: string) =>
    `A and B train on different batches, for they differ in: ${labels}. Part of what sets them apart may come from that.`,
  ahead: (first: string, second: string, steps: number) =>
    `${first} is ${number(steps)} ${steps === 1 ? 'step' : 'steps'} ahead of ${second}, so their batches differ. Rewind lets both begin with the same one.`,
  notOffered: (variant: string) => `Nothing to see here for “${variant}”.`,
}
