import {LinePlot} from '../../../charts/line-plot/LinePlot'
import {useLanguage} from '../../../messages/language'
import {varianceCaption} from '../captions'
import {usePca} from '../state/use-pca'
import {words} from '../words'

/** How much of the variance the first k components keep, for every k. */
export function VarianceFigure({k}: {readonly k: number}) {
  const language = useLanguage()
  const explained = usePca()?.explained
  let kept = 0
  const points = Array.from(explained ?? [], (share, j) => {
    kept += share
    return {x: j + 1, y: kept}
  })
  const here = points[k - 1]
  const half = points.find(({y}) => y >= 0.5)?.x ?? 0
  return (
    <LinePlot
      language={language}
      name={words.variance[language]}
      caption={here ? varianceCaption(k, here.y, half)[language] : ''}
      file="variance-kept"
      series={[{id: 'kept', name: words.pca[language], points, draw: 'line', tone: 4}]}
      x={{title: words.codeSize[language], domain: [0, 64], ticks: [0, 8, 16, 24, 32, 40, 48, 56, 64]}}
      y={{title: words.varianceAxis[language], domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1]}}
      mark={{x: k, label: `k = ${k}`}}
    />
  )
}
