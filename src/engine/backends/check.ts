import {dispose, tensor2d} from '@tensorflow/tfjs-core'
import {pixels} from '../../contract/data'
import {randomStream} from '../../maths/random'
import {dense} from '../../variants/dense'
import {defaultSpec} from '../../variants/spec'
import {ModelTrainer} from '../parts/model-trainer'
import {compareStep, type ExpectedStep, expectedStep, inky} from './compare-step'
import type {Device} from './device'

/** Images in the step that is checked; its result is as telling as a whole batch's, and sooner there. */
const checkedRows = 16
const timedRows = 128
const timings = 5
const stepsEach = 4

/**
 * Takes a training step of the default net on the device and compares it with plain TypeScript.
 * Answers why it is wrong, or the empty string where it is right.
 */
export function checkStep(device: Device): Promise<string> {
  return compareStep(device, reference())
}

/** Milliseconds of a training step: the median of a few. Ends early once it is plain that it is above `hopeless`. */
export async function* timeStep(device: Device, hopeless: number): AsyncGenerator<void, number> {
  const {layout, phase, training, weights} = reference()
  const trainer = new ModelTrainer(layout, phase, training, weights)
  const stream = randomStream(0, 'timing')
  const values = Float32Array.from({length: timedRows * pixels}, () => inky(stream.uniform()))
  const x = tensor2d(values, [timedRows, pixels])
  const batch = {x, target: x, noise: {}, labels: null, rows: timedRows, epoch: 0, last: false, passes: 0}
  const taken: number[] = []
  const time = async (steps: number) => {
    const start = performance.now()
    for (let i = 1; i <= steps; i++) {
      const [loss] = trainer.step(batch, 0)
      if (loss && i === steps) await device.read(loss)
      loss?.dispose()
    }
    return (performance.now() - start) / steps
  }
  try {
    await time(1) // compiles shaders, warms up
    yield
    const first = await time(1)
    if (first > hopeless) return first
    while (taken.length < timings) {
      yield
      taken.push(await time(stepsEach))
    }
    return taken.sort((a, b) => a - b)[Math.floor(timings / 2)] ?? first
  } finally {
    dispose(x)
    trainer.dispose()
  }
}

let made: ExpectedStep | null = null

/** The step of 784-128-32-2 and its mirror as plain TypeScript takes it, computed once. */
function reference(): ExpectedStep {
  made ??= makeReference()
  return made
}

function makeReference(): ExpectedStep {
  const {parameters} = defaultSpec(dense)
  const model = dense.model(parameters, [pixels])
  const [phase] = model.phases
  if (!phase) throw new Error('the reference net trains')
  return expectedStep(model, phase, dense.training(parameters), checkedRows)
}
