import {grouped} from '../numbers'

const number = grouped('en-US')

export const figures = {
  waiting: 'The figure is on its way…',
  digit: 'digit',
  back: 'reconstruction',
  yours: 'yours',
  decoded: 'decoded',
  others: 'Other digits',
  axes: {view: 'Axes', principal: 'principal axes', across: 'Across', up: 'Up'},
  history: {
    name: 'History',
    moment: 'Moment',
    play: 'Play',
    hold: 'Hold',
    now: 'Now',
    loading: (loaded: number, count: number) => `loading moments ${number(loaded)}/${number(count)}`,
    training: 'Training… Every moment is kept.',
    empty: 'Once you train, every moment is kept.',
    at: (step: number, epochs: number, error: string | null) =>
      [
        `step ${number(step)}`,
        `${number(epochs)} ${epochs === 1 ? 'epoch' : 'epochs'} done`,
        ...(error === null ? [] : [`test error ${error}`]),
      ].join(' · '),
    clean: 'from clean digits',
    phases: 'Phases of the training',
  },
  draw: {
    pad: 'Draw here',
    sees: 'What the network sees',
    reconstruction: 'Reconstruction',
    error: 'Error',
    short: {sees: 'seen', reconstruction: 'redrawn', error: 'error'},
    errorFigure: (value: string) => `mean squared error ${value} per pixel`,
    pin: 'Pin to the map',
    unpin: 'Take it off the map',
    unpinNumber: (name: string) => `Remove pin ${name}`,
    pins: 'Pinned drawings',
    show: (name: string) => `Show drawing ${name}`,
  },
}
