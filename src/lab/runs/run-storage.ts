import type {Checkpoint} from '../../contract/checkpoint'
import type {KeptRun} from './kept-run'

/** Where runs are kept. */
export interface RunStorage {
  /** Whether what is put here is still there after a reload. */
  readonly lasting: boolean
  all(): Promise<readonly KeptRun[]>
  /** Null where there is none of that id any more. */
  checkpoint(id: string): Promise<Checkpoint | null>
  /** In place of what is there under its id. Rejects where storage is refused. */
  put(run: KeptRun, checkpoint: Checkpoint): Promise<void>
  remove(id: string): Promise<void>
}

/** Runs that last as long as the page. */
export class MemoryRunStorage implements RunStorage {
  readonly lasting = false
  readonly #runs = new Map<string, {readonly run: KeptRun; readonly checkpoint: Checkpoint}>()

  async all() {
    return [...this.#runs.values()].map(({run}) => run)
  }

  async checkpoint(id: string) {
    return this.#runs.get(id)?.checkpoint ?? null
  }

  async put(run: KeptRun, checkpoint: Checkpoint) {
    this.#runs.set(run.id, {run, checkpoint})
  }

  async remove(id: string) {
    this.#runs.delete(id)
  }
}

/** Runs in a storage that may refuse one; from then on, new ones last as long as the page. */
export class FallbackRunStorage implements RunStorage {
  readonly #memory = new MemoryRunStorage()
  #refused = false

  constructor(private readonly first: RunStorage) {}

  get lasting(): boolean {
    return this.first.lasting && !this.#refused
  }

  async all() {
    return [...(await this.first.all()), ...(await this.#memory.all())]
  }

  async checkpoint(id: string) {
    return (await this.#memory.checkpoint(id)) ?? (await this.first.checkpoint(id))
  }

  async put(run: KeptRun, checkpoint: Checkpoint) {
    if (!this.#refused) {
      try {
        return await this.first.put(run, checkpoint)
      } catch {
        this.#refused = true
      }
    }
    await this.#memory.put(run, checkpoint)
  }

  async remove(id: string) {
    await this.#memory.remove(id)
    await this.first.remove(id).catch(() => {
      // A storage that refuses to change keeps an old run too long: no harm.
    })
  }
}
