import {useEffect, useState} from 'react'
import {LinePlot, type Series} from '../../../charts/line-plot/LinePlot'
import type {ShippedModel} from '../../../contract/weights'
import {useLab} from '../../../lab/hooks'
import {useLanguage} from '../../../messages/language'
import {budgetOf, budgetSentence} from '../../framework/budgets'
import {sizesCaption} from '../captions'
import {against, type SizePoint} from '../maths/against'
import {mostComponents} from '../scene-props'
import {models, sizeOf} from '../state/code-size'
import {type OwnResult, useOwnResults} from '../state/own-results'
import {words} from '../words'

/** Test error against k: PCA exactly, autoencoders as shipped, and those trained here. */
export function SizesFigure({k}: {readonly k: number}) {
  const language = useLanguage()
  const errors = useLab((state) => state.baselines?.pcaMse)
  const own = useOwnResults()
  const all = useShipped()
  const shipped = shippedOf(all, 'dense')
  const pca = Array.from(errors?.slice(1, mostComponents + 1) ?? [], (y, i): SizePoint => ({x: i + 1, y}))
  const nets = [...shipped, ...pointsOf(own, 'dense')]
  const series: readonly Series[] = [
    {id: 'pca', name: words.pcaExact[language], points: pca, draw: 'line', tone: 4},
    {id: 'shipped', name: words.shipped[language], points: shipped, draw: 'dots', tone: 1},
    {
      id: 'stiff',
      name: words.shippedLinear[language],
      points: shippedOf(all, 'linear'),
      draw: 'dots',
      tone: 3,
    },
    {id: 'dense', name: words.ownDense[language], points: pointsOf(own, 'dense'), draw: 'dots', tone: 0},
    {id: 'linear', name: words.ownLinear[language], points: pointsOf(own, 'linear'), draw: 'dots', tone: 2},
  ]
  const {ahead, behind} = against(nets, pca)
  const before = budgetSentence(
    words.before,
    all.filter(({spec}) => spec.variant === 'dense').map(({spec}) => budgetOf(spec.parameters)),
  )
  const here = budgetSentence(
    words.here,
    own.filter(({variant}) => variant === 'dense'),
  )
  const trained = {en: `${before.en} ${here.en}`.trim(), ko: `${before.ko} ${here.ko}`.trim()}
  return (
    <LinePlot
      language={language}
      name={words.sizes[language]}
      caption={sizesCaption(ahead, behind, trained)[language]}
      file="error-against-code-size"
      series={series.filter(({points}) => points.length > 0)}
      x={{
        title: words.codeSize[language],
        log: true,
        domain: [1, mostComponents],
        ticks: [1, 2, 3, 4, 8, 16, 32, 64],
      }}
      y={{title: words.mse[language]}}
      mark={{x: k, label: `k = ${k}`}}
    />
  )
}

const pointsOf = (own: readonly OwnResult[], variant: string): SizePoint[] =>
  own.filter((result) => result.variant === variant).map(({k, mse}) => ({x: k, y: mse}))

const shippedOf = (all: readonly ShippedModel[], variant: string): SizePoint[] =>
  all.filter(({spec}) => spec.variant === variant).map(({spec, testMse}) => ({x: sizeOf(spec), y: testMse}))

/** Autoencoders of digits that come with the page, neither of which is given noise. */
function useShipped(): readonly ShippedModel[] {
  const [shipped, setShipped] = useState<readonly ShippedModel[]>([])
  useEffect(() => {
    let current = true
    void models().then((all) => {
      if (current) setShipped(all.filter(({spec}) => spec.data === 'mnist'))
    })
    return () => {
      current = false
    }
  }, [])
  return shipped
}
