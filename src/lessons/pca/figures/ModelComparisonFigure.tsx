import {useMemo} from 'react'
import {useDigitsOf} from '../../../figures/digits'
import {useStrip} from '../../../figures/ReconstructionsFigure'
import {selectDigit, useSelectedDigit} from '../../../figures/selection'
import {Waiting} from '../../../figures/Waiting'
import {useLab, useRun} from '../../../lab/hooks'
import {useLanguage} from '../../../messages/language'
import type {LessonRun} from '../../framework/lesson'
import {modelComparisonCaption, wonCaption} from '../captions'
import {ModelComparison} from '../charts/model-comparison/ModelComparison'
import {type ComparisonRow, digitsWon} from '../charts/model-comparison/rows'
import {givenBack} from '../maths/pca-images'
import {sizeOf} from '../state/code-size'
import {usePca, useScores} from '../state/use-pca'
import {words} from '../words'
import {useShownDigits} from './use-shown-digits'

interface ModelComparisonFigureProps {
  readonly linear: LessonRun
  readonly dense: LessonRun
  readonly k: number
  readonly bars: boolean
}

/** Digits, and what PCA, a linear and a nonlinear autoencoder with the same k give back. */
export function ModelComparisonFigure({linear, dense, k, bars}: ModelComparisonFigureProps) {
  const language = useLanguage()
  const selected = useSelectedDigit()
  const indices = useShownDigits()
  const digits = useDigitsOf(indices)
  const pca = usePcaRow(indices, k)
  const flat = useNetRow(linear, indices, k)
  const bent = useNetRow(dense, indices, k)
  if (!digits) return <Waiting />
  const rows = [
    {...pca, name: words.pca[language]},
    {...flat.row, name: named(words.linear[language], flat.trained, language)},
    {...bent.row, name: named(words.dense[language], bent.trained, language)},
  ]
  const caption = modelComparisonCaption({
    k,
    pca: pca.mse,
    linear: flat.row.mse,
    dense: bent.row.mse,
    linearTrained: flat.trained,
    denseTrained: bent.trained,
  })
  const won = bars ? wonCaption([words.pca, words.linear, words.dense], digitsWon(rows)) : null
  return (
    <ModelComparison
      {...{language, indices, selected, rows, bars}}
      name={words.modelComparison[language]}
      caption={`${caption[language]}${won?.[language] ?? ''}`}
      file="pca-and-autoencoder"
      images={digits.images}
      labels={digits.labels}
      onSelect={selectDigit}
    />
  )
}

const named = (name: string, trained: boolean, language: 'en' | 'ko') =>
  trained ? name : `${name} ${words.untrained[language]}`

function usePcaRow(indices: readonly number[], k: number): Omit<ComparisonRow, 'name'> {
  const components = usePca()
  const scores = useScores(components)
  const digits = useLab((state) => state.digits)
  const mse = useLab(({baselines}) => baselines?.pcaMse[k] ?? null)
  const back = useMemo(
    () => (components && digits ? givenBack(components, digits.images, indices, k) : null),
    [components, digits, indices, k],
  )
  return {
    id: 'pca',
    tone: 4,
    images: back?.images ?? null,
    errors: back?.errors ?? null,
    mse,
    digitErrors: scores?.digitErrors[k] ?? null,
  }
}

/** A net's row: empty while it shows other digits than these, or another size. */
function useNetRow(run: LessonRun, indices: readonly number[], k: number) {
  useStrip(run.runId, indices)
  const snapshot = useRun(run.runId, ({snapshot}) => snapshot) ?? null
  const here = useRun(run.runId, ({spec}) => sizeOf(spec)) === k
  const shown = here && snapshot && snapshot.strip.indices.join() === indices.join() ? snapshot : null
  const mse = useMemo(() => (shown ? mean(shown.errors) : null), [shown])
  const row: Omit<ComparisonRow, 'name'> = {
    id: run.id,
    tone: run.id === 'linear' ? 1 : 0,
    images: shown?.strip.reconstruction ?? null,
    errors: shown?.strip.errors ?? null,
    mse,
    digitErrors: shown?.digitErrors ?? null,
  }
  return {row, trained: (shown?.step ?? 0) > 0}
}

const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length
