import {parse} from 'valibot'
import {pointExamples} from '../../engine/data/examples/points'
import {toyPoints} from '../../engine/data/toys'
import {at64} from '../../maths/arrays'
import {finish} from '../../maths/finish'
import {principalComponents, testErrors} from '../../maths/pca'
import {addPoints, emptyScatter, type Scatter} from '../../maths/scatter'
import {question, type Toy, type ToyName} from './protocol'

/** The seed that the toys of all runs are drawn with. */
const toySeed = 1

/** A toy's test points, and the exact PCA of its training points. @throws ValiError for another question */
export const analyse = async (asked: unknown): Promise<Toy> => toyOf(parse(question, asked).toy)

function toyOf(name: ToyName): Toy {
  const examples = pointExamples(name)
  const {testCount, arrived} = examples
  const points = new Float32Array(testCount * 3)
  examples.fillTest(points, 0, testCount)
  const train = new Float32Array(arrived * 3)
  examples.fillTrain(
    train,
    Uint32Array.from({length: arrived}, (_, i) => i),
  )
  const pca = finish(principalComponents(scatterOf(train)))
  const errors = finish(testErrors(pca, scatterOf(points)))
  return {
    points,
    along: toyPoints(name, testCount, toySeed, 'test').along.slice(),
    mean: Float32Array.from(pca.mean),
    axes: Float32Array.from(pca.components),
    pcaMse: at64(errors, 2),
  }
}

function scatterOf(points: Float32Array): Scatter {
  const scatter = emptyScatter(3)
  addPoints(scatter, points)
  return scatter
}
