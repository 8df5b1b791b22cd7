import {type DBSchema, type IDBPDatabase, openDB} from 'idb'
import type {Checkpoint, NamedArray} from '../../contract/checkpoint'
import type {KeptRun} from './kept-run'
import {FallbackRunStorage, MemoryRunStorage, type RunStorage} from './run-storage'

/** What is told of runs and their weights lie apart: the table is read without these. */
interface RunsSchema extends DBSchema {
  runs: {key: string; value: KeptRun}
  checkpoints: {key: string; value: Checkpoint}
}

/** Runs in the browser's database, or for this visit alone where it has none to give, as in private windows. */
export async function openBrowserStorage(name = 'hourglass'): Promise<RunStorage> {
  try {
    const database = await openDB<RunsSchema>(name, 1, {
      upgrade(opened) {
        opened.createObjectStore('runs', {keyPath: 'id'})
        opened.createObjectStore('checkpoints')
      },
    })
    return new FallbackRunStorage(new DatabaseRunStorage(database))
  } catch {
    return new MemoryRunStorage()
  }
}

class DatabaseRunStorage implements RunStorage {
  readonly lasting = true

  constructor(private readonly database: IDBPDatabase<RunsSchema>) {}

  all() {
    return this.database.getAll('runs')
  }

  async checkpoint(id: string) {
    return (await this.database.get('checkpoints', id)) ?? null
  }

  async put(run: KeptRun, checkpoint: Checkpoint) {
    const {weights, optimiser} = checkpoint
    const whole = {...checkpoint, weights: weights.map(own), optimiser: optimiser.map(own)}
    const change = this.database.transaction(['runs', 'checkpoints'], 'readwrite')
    await Promise.all([
      change.objectStore('runs').put(run),
      change.objectStore('checkpoints').put(whole, run.id),
      change.done,
    ])
  }

  async remove(id: string) {
    const change = this.database.transaction(['runs', 'checkpoints'], 'readwrite')
    await Promise.all([
      change.objectStore('runs').delete(id),
      change.objectStore('checkpoints').delete(id),
      change.done,
    ])
  }
}

/** An array on a buffer of its own: a view would take its whole buffer along, and shared memory cannot be stored. */
const own = (array: NamedArray): NamedArray => ({...array, values: array.values.slice()})
