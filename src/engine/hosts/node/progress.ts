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

function figures({epoch, epochs, step, trainLoss, testLoss, imagesPerSecond, secondsLeft}: Status): string {
  const left = secondsLeft === null ? '' : ` · ${Math.ceil(secondsLeft)} s left`
  const speed = `${Math.round(imagesPerSecond).toLocaleString('en')} images/s`
  return `epoch ${epoch}/${epochs} · step ${step} · train ${loss(trainLoss)} · test ${loss(testLoss)} · ${speed}${left}`
}

const loss = (value: number | null) => (value === null ? '–' : value.toFixed(4))
