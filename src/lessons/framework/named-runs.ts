import type {Language} from '../../contract/words'
import type {NamedRun} from '../../figures/LossFigure'
import type {LessonRun} from './lesson'

/** A lesson's runs under the names it gives them, for figures of several runs. */
export const namedRuns = (
  language: Language,
  [first, ...more]: readonly [LessonRun, ...LessonRun[]],
): readonly [NamedRun, ...NamedRun[]] => {
  const named = ({runId, label}: LessonRun): NamedRun => ({runId, name: label[language]})
  return [named(first), ...more.map(named)]
}
