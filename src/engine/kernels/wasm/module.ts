import {binary} from './build/binary'

/** The kernels of `assembly/`, compiled. */
export function kernelModule(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(binary), (character) => character.charCodeAt(0))
}
