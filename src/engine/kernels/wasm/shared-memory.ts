/**
 * WebAssembly binaries whose memory several threads may use.
 *
 * tfjs's single-threaded module makes a memory that no other thread can be given, and its threaded one starts
 * workers from a function's text, which minifiers break. The first differs from one with a shared memory by a
 * bit in its declaration; so do our own kernels, which import that memory.
 */

const importSection = 2
const memorySection = 5
const importedMemory = 2
/** Of a memory's limits: there is a maximum; and the memory is shared besides. */
const bounded = 1
const boundedAndShared = 3

/** Pages of 64 KiB. Shared memory is reserved up to its maximum, and 4 GiB are not to be had on every phone. */
const pages = 16_384

/** Whether memory may be shared between threads here: it takes a page that is isolated by headers, and room. */
export function canShareMemory(): boolean {
  if (globalThis.crossOriginIsolated !== true) return false
  try {
    return new WebAssembly.Memory({initial: 1, maximum: pages, shared: true}).buffer.byteLength > 0
  } catch {
    return false
  }
}

/**
 * The same module with its memory, made or imported, declared shared. A memory that it makes is bounded by 1 GiB.
 * @throws Error where the module has no memory with a maximum
 */
export function withSharedMemory(binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(binary)
  const reader = new Reader(copy)
  reader.at = 8
  while (reader.at < copy.length) {
    const section = reader.byte()
    const end = reader.number() + reader.at
    if (section === importSection && shareImported(reader)) return copy
    if (section === memorySection) {
      reader.number()
      share(reader, pages)
      return copy
    }
    reader.at = end
  }
  throw new Error('the module has no memory')
}

/** Walks the imports; whether a memory was among them. */
function shareImported(reader: Reader): boolean {
  for (let left = reader.number(); left > 0; left--) {
    reader.skip(reader.number())
    reader.skip(reader.number())
    const kind = reader.byte()
    if (kind === importedMemory) {
      share(reader, null)
      return true
    }
    // A function's type; what else can be imported is longer, and neither module does.
    if (kind !== 0) throw new Error(`the module imports something of kind ${kind}`)
    reader.number()
  }
  return false
}

/** Declares the memory whose limits follow shared, and lowers its maximum where one is given. */
function share(reader: Reader, maximum: number | null): void {
  if (reader.bytes[reader.at] !== bounded) throw new Error('the memory has no maximum, or is shared already')
  reader.bytes[reader.at++] = boundedAndShared
  reader.number()
  if (maximum === null) return
  const from = reader.at
  if (reader.number() > maximum) writeNumber(reader.bytes.subarray(from, reader.at), maximum)
}

/** LEB128, padded to the room that there is. */
function writeNumber(room: Uint8Array, value: number): void {
  for (let i = 0; i < room.length; i++) {
    const more = i < room.length - 1 ? 0x80 : 0
    room[i] = ((value >>> (7 * i)) & 0x7f) | more
  }
}

class Reader {
  at = 0

  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++] ?? 0
  }

  /** An unsigned number in LEB128. */
  number(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte()
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value >>> 0
  }

  skip(bytes: number): void {
    this.at += bytes
  }
}
