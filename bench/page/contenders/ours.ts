/** The engine's own step on its own feed, as its trainer takes it; on all cores where the page is isolated. */
import type {Scalar} from '@tensorflow/tfjs-core'
import {computeOn, startBackend} from '../../../src/engine/backends/load'
import {DigitExamples} from '../../../src/engine/data/examples/digits'
import {browserHost} from '../../../src/engine/hosts/browser'
import {Feed} from '../../../src/engine/parts/feed'
import {Frame} from '../../../src/engine/parts/frame'
import {Learner} from '../../../src/engine/parts/learner'
import {mnist} from '../batches'
import {type Open, timed} from '../task'

export const open: Open = async ({task, model, plan, weights, training}) => {
  const [phase] = model.phases
  if (!phase) throw new Error('this net has nothing to train')
  const host = {...browserHost, helpers: navigator.hardwareConcurrency - 1}
  const device = await startBackend(task.backend, host)
  await computeOn(device)
  const examples = new DigitExamples(await mnist())
  const feed = new Feed(examples, new Frame(model, examples), training, phase.corruption)
  const learner = new Learner(plan, phase, training, weights)

  function step(): Scalar {
    const batch = feed.next()
    if (batch === null) throw new Error('there is no next batch')
    return learner.step(batch)
  }

  async function read(loss: Scalar): Promise<number> {
    const [value = Number.NaN] = await device.read(loss)
    loss.dispose()
    return value
  }

  return {
    train: (steps) =>
      timed(async () => {
        for (let i = 1; i < steps; i++) step().dispose()
        await read(step())
      }),
    async losses(steps) {
      const all: number[] = []
      for (let i = 0; i < steps; i++) all.push(await read(step()))
      return all
    },
  }
}
