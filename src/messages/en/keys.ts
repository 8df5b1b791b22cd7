/** What keys do in the playground, and what leads to them. */
export const keys = {
  title: 'Keys',
  close: 'Close',
  space: 'Space',
  does: {
    train: 'Train, and pause',
    step: 'One step',
    rewind: 'Rewind: the same first weights again',
    present: 'Present, and end presenting',
    parameters: 'Show or hide the parameters, while presenting',
    fullScreen: 'Full screen',
    leave: 'End presenting',
    help: 'This list',
  },
  /** Keys in brackets. */
  hint: '[Space] trains and pauses, [s] steps, [r] rewinds, [p] presents, [?] lists all keys',
  more: 'More about the result',
}
