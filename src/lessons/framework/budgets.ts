/** How the networks that a figure compares were trained, so that what differs besides the code size is said. */
import type {Words} from '../../contract/words'

export interface Budget {
  /** The code size. */
  readonly k: number
  readonly epochs: number
  /** Widths of the encoder’s hidden layers; null where it is not known. */
  readonly hidden: readonly number[] | null
  /** Whether tanh bounds its code, which costs a little. */
  readonly bounded: boolean
}

/** The budget of a spec's parameters. */
export function budgetOf({code, epochs, hidden, codeactivation}: Readonly<Record<string, unknown>>): Budget {
  return {
    k: Number(code),
    epochs: Number(epochs),
    hidden: Array.isArray(hidden) ? hidden.map(Number) : null,
    bounded: codeactivation === 'tanh',
  }
}

/** A sentence on networks of one origin, those trained alike together; nothing for none. */
export function budgetSentence(origin: Words, budgets: readonly Budget[]): Words {
  if (budgets.length === 0) return {en: '', ko: ''}
  const groups = new Map<string, Budget[]>()
  for (const budget of budgets) {
    const alike = `${budget.epochs} ${budget.hidden?.join('-')} ${budget.bounded}`
    groups.set(alike, [...(groups.get(alike) ?? []), budget])
  }
  const parts = [...groups.values()].map((alike) => partOf(alike))
  return {
    en: `${origin.en}: ${parts.map(({en}) => en).join('; ')}.`,
    ko: `${origin.ko}: ${parts.map(({ko}) => ko).join('; ')}.`,
  }
}

function partOf(alike: readonly Budget[]): Words {
  const [{epochs = 0, hidden = null, bounded = false} = {}] = alike
  const sizes = [...new Set(alike.map(({k}) => k))].sort((a, b) => a - b).join(', ')
  const widths = hidden?.join('-') ?? ''
  const rounded = Number(epochs.toFixed(1))
  return {
    en: `k = ${sizes}, ${rounded} ${rounded === 1 ? 'epoch' : 'epochs'}${widths === '' ? '' : `, hidden layers ${widths}`}${bounded ? ', code bounded by tanh' : ''}`,
    ko: `k = ${sizes}, ${rounded}에폭${widths === '' ? '' : `, 은닉층 ${widths}`}${bounded ? ', tanh로 범위를 제한한 코드' : ''}`,
  }
}
