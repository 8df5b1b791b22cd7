import {useMemo} from 'react'
import {LinePlot, type Series} from '../../../charts/line-plot/LinePlot'
import {distanceOf} from '../../../maths/interpolation'
import {useLanguage} from '../../../messages/language'
import {radiusCaption} from '../captions'
import type {Ground} from '../state/use-ground'
import type {Path} from '../state/use-path'
import {words} from '../words'

interface RadiusProps {
  readonly path: Path
  readonly ground: Ground
}

/** How far from the mean of all codes the straight way and the arc are, and how far digits are. */
export function Radius({path, ground}: RadiusProps) {
  const language = useLanguage()
  const [inner, , outer] = ground.radii
  const ways = useMemo(() => {
    const size = path.codeSize
    const along = (codes: Float32Array) =>
      Array.from({length: codes.length / size}, (_, i) => ({
        x: i / (codes.length / size - 1),
        y: distanceOf(codes.subarray(i * size, (i + 1) * size), ground.affine.centre),
      }))
    return {straight: along(path.straight.codes), spherical: along(path.spherical.codes)}
  }, [path, ground])
  const level = (y: number) => [
    {x: 0, y},
    {x: 1, y},
  ]
  const series: Series[] = [
    {id: 'outer', name: words.outer[language], points: level(outer), draw: 'line', tone: 4, dashed: true},
    {id: 'spherical', name: words.spherical[language], points: ways.spherical, draw: 'line', tone: 2},
    {id: 'straight', name: words.straight[language], points: ways.straight, draw: 'line', tone: 0},
    {id: 'inner', name: words.inner[language], points: level(inner), draw: 'line', tone: 1, dashed: true},
  ]
  const least = (points: readonly {readonly y: number}[]) => Math.min(...points.map(({y}) => y))
  return (
    <LinePlot
      language={language}
      name={words.radius[language]}
      caption={radiusCaption(least(ways.straight), least(ways.spherical), inner, outer)[language]}
      file="distance-from-mean"
      series={series}
      x={{title: words.t[language], domain: [0, 1]}}
      y={{title: words.radiusAxis[language]}}
    />
  )
}
