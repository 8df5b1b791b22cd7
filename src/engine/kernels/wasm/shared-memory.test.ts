import {readFile} from 'node:fs/promises'
import {expect, it} from 'vitest'
import {nodeHost} from '../../hosts/node/host'
import {kernelModule} from './module'
import {withSharedMemory} from './shared-memory'

const kernels = kernelModule()
const shared = () => new WebAssembly.Memory({initial: 256, maximum: 16_384, shared: true})

it('lets our kernels work in a shared memory, and only in one', async () => {
  const copy = await WebAssembly.compile(withSharedMemory(kernels))
  const memory = shared()
  const {exports} = await WebAssembly.instantiate(copy, {env: {memory}})
  const {scale} = exports as {scale: (...numbers: number[]) => void}
  new Float32Array(memory.buffer, 64, 3).set([1, 2, 3])
  scale(64, 2, 128, 3)
  expect([...new Float32Array(memory.buffer, 128, 3)]).toEqual([2, 4, 6])
  const unshared = new WebAssembly.Memory({initial: 256, maximum: 16_384})
  await expect(WebAssembly.instantiate(copy, {env: {memory: unshared}})).rejects.toThrow(/shared/)
})

it('lets tfjs make a shared memory, of a gigabyte at most, and changes nothing else', async () => {
  const original = new Uint8Array(await readFile(nodeHost.wasm.simd))
  const copy = withSharedMemory(original)
  expect(WebAssembly.validate(copy)).toBe(true)
  expect(copy.length).toBe(original.length)
  const changed = [...copy.keys()].filter((i) => copy[i] !== original[i])
  expect(changed).toHaveLength(2)
})

it('says what it cannot share', () => {
  const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])
  expect(() => withSharedMemory(empty)).toThrow('no memory')
  expect(() => withSharedMemory(withSharedMemory(kernels))).toThrow('shared already')
})
