import {memory} from '@tensorflow/tfjs-core'
import type {DeviceMemory} from '../../contract/engine'

/** What lies on the present backend. */
export function deviceMemory(): DeviceMemory {
  const {numTensors, numBytes} = memory()
  return {tensors: numTensors, bytes: numBytes}
}
