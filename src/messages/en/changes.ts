import {grouped} from '../numbers'

const number = grouped('en-US')

const others = (count: number) => (count === 0 ? '' : `, and ${number(count)} more`)

/** What was changed while a run trained. */
export const changes = {
  name: 'Changes in mid-training',
  one: (label: string, value: string, step: number) => `${label} ${value} after step ${number(step)}`,
  made: (list: string, more: number) => `Changed in mid-training: ${list}${others(more)}.`,
  toCome: (list: string, more: number) => `Still to come: ${list}${others(more)}.`,
  repeated: 'The link and the report repeat this.',
  tooMany: (most: number) =>
    `A link holds at most ${number(most)} changes and does not repeat these; the report lists them.`,
  drop: 'Take back what is to come',
}
