import {useMemo, useState} from 'react'
import {LinePlot, type Series} from '../../../charts/line-plot/LinePlot'
import {runningSums, stepLengths, unevenness} from '../../../maths/interpolation'
import {useLanguage} from '../../../messages/language'
import {paceCaption} from '../captions'
import {words} from '../words'
import type {Strip} from './strips'

/** How far each frame is from the one before: summed up, or each by itself. A path is even where they are equal. */
export function Steps({strips}: {readonly strips: readonly Strip[]}) {
  const language = useLanguage()
  const [shown, setShown] = useState<'sums' | 'each'>('sums')
  const ways = useMemo(
    () =>
      strips.flatMap(({frames, ...strip}) => (frames ? [{...strip, steps: stepLengths(frames, 784)}] : [])),
    [strips],
  )
  const series = ways.map(({id, name, tone, steps}): Series => {
    const last = steps.length
    const points =
      shown === 'sums'
        ? runningSums(steps).map((y, i) => ({x: i / last, y}))
        : steps.map((y, i) => ({x: (i + 0.5) / last, y}))
    return {id, name, points, draw: 'line', tone, dashed: id === 'pca'}
  })
  const caption = paceCaption(
    ways.map(({id, steps}) => ({
      name: words[id],
      length: steps.reduce((sum, step) => sum + step, 0),
      unevenness: unevenness(steps),
    })),
  )
  return (
    <LinePlot
      language={language}
      name={words.steps[language]}
      caption={caption[language]}
      file="interpolation-steps"
      series={series}
      x={{title: words.t[language], domain: [0, 1]}}
      y={{title: words.length[language]}}
      actions={(['sums', 'each'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={shown === one} onClick={() => setShown(one)}>
          {words[one][language]}
        </button>
      ))}
    />
  )
}
