import type {Status} from '../../../contract/status'

const width = 28

/** A line that says how far a run is; on a terminal it rewrites itself, elsewhere an epoch gets a line. */
export class ProgressLine {
  #epoch = 0

  constructor(private readonly out: NodeJS.WriteStream) {}

  show(status: Status): void {
    const line = `${bar(status.step / status.totalSteps)} ${figures(status)}`
    if (this.out.isTTY) this.out.write(`\r\u001b[K${line}`)
    else if (status.epoch !== this.#epoch || status.state === 'finished') this.out.write(`${line}\n`)
    this.#epoch = status.epoch
  }

  end(): void {
    if (this.out.isTTY) this.out.write('\n')
  }
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * width)
  return `[${'='.repeat(filled)}${' '.repeat(width - filled)}]`
}

function figures(status: Status): string {
  const {step, trainLoss, testLoss, imagesPerSecond, secondsLeft} = status
  const left = secondsLeft === null ? '' : ` · ${Math.ceil(secondsLeft)} s left`
  const speed = `${Math.round(imagesPerSecond).toLocaleString('en')} images/s`
  return `${place(status)} · step ${step} · train ${loss(trainLoss)} · test ${loss(testLoss)} · ${speed}${left}`
}

/** The epoch under way; where there are several phases, of the phase, and which it is. */
function place({epoch, epochs, phase}: Status): string {
  if (phase.count === 1) return `epoch ${epoch}/${epochs}`
  const name = phase.number === 0 ? phase.name : `${phase.name} ${phase.number}`
  return `${name}, epoch ${phase.epoch}/${phase.epochs}`
}

const loss = (value: number | null) =>
  value === null ? '–' : value < 1e5 ? value.toFixed(4) : value.toExponential(1)
