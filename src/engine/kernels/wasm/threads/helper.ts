/** A helper's thread: does parts of the leader's calls, for as long as it lives. */
import type {WasmExports} from '../exports'
import {WorkQueue} from './work-queue'

/** What the leader sends, once. */
export interface Post {
  readonly memory: WebAssembly.Memory
  readonly kernels: WebAssembly.Module
  /** Places on the heap. */
  readonly queue: number
  readonly room: number
}

/** Calls follow each other closely: some tens of microseconds of looking are cheaper than to be woken. */
const looks = 20_000

self.addEventListener('message', async ({data}: MessageEvent<Post>) => {
  const {exports} = await WebAssembly.instantiate(data.kernels, {env: {memory: data.memory}})
  const queue = new WorkQueue(data.memory, data.queue, exports as unknown as WasmExports)
  for (;;) if (!queue.doNext(data.room, true)) queue.awaitCall(looks)
})
