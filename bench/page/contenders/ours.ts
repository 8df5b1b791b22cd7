/** The engine's own step on its own batches, as its trainer takes it; on all cores where the page is isolated. */
import type {Scalar} from '@tensorflow/tfjs-core'
import {computeOn, startBackend} from '../../../src/engine/backends/load'
import {DigitExamples} from '../../../src/engine/data/examples/digits'
import {browserHost} from '../../../src/engine/hosts/browser'
import {BatchLoader} from '../../../src/engine/parts/batch-loader'
import {Centring} from '../../../src/engine/parts/centring'
import {ModelTrainer} from '../../../src/engine/parts/model-trainer'
import {mnist} from '../batches'
import {phaseOf} from '../members'
import {type Open, timed} from '../task'

export const open: Open = async ({task, model, layout, weights, training}) => {
  const host = {...browserHost, helpers: navigator.hardwareConcurrency - 1}
  const device = await startBackend(task.backend, host)
  await computeOn(device)
  const examples = new DigitExamples(await mnist())
  const loader = new BatchLoader(examples, new Centring(model, examples), training, model)
  const trainer = new ModelTrainer(layout, phaseOf(model), training, weights)

  function step(): Scalar {
    const batch = loader.next()
    if (batch === null) throw new Error('there is no next batch')
    const [loss, ...terms] = trainer.step(batch, 0)
    if (!loss) throw new Error('this net has no loss')
    for (const term of terms) term.dispose()
    return loss
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
