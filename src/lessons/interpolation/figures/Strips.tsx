import {useMemo} from 'react'
import {useLabels} from '../../../figures/digits'
import {useLanguage} from '../../../messages/language'
import {type CaptionedStrip, pathCaption} from '../captions'
import {Interpolation, type PathRow} from '../charts/interpolation/Interpolation'
import {crossed, type Land, landAlong} from '../maths/land'
import {every, pictured} from '../scene-props'
import type {Playhead} from '../state/playhead'
import type {Ground} from '../state/use-ground'
import type {Path} from '../state/use-path'
import {usePlayback} from '../state/use-playback'
import {words} from '../words'
import {placeWords} from './StopsRail'
import {type Strip, wayOf} from './strips'

interface StripsProps {
  readonly strips: readonly Strip[]
  readonly path: Path | null
  readonly way: 'straight' | 'spherical'
  readonly onWay: ((way: 'straight' | 'spherical') => void) | null
  readonly ground: Ground | null
  readonly playhead: Playhead
}

/** The strips of the path, with what moves the playhead over them. */
export function Strips({strips, path, way, onWay, ground, playhead}: StripsProps) {
  const language = useLanguage()
  const labels = useLabels()
  const both = strips.length > 1 && strips.every(({id}) => id !== 'code')
  const lands = useMemo(() => {
    const of = (one: 'straight' | 'spherical') => (both || one === way ? landOf(path, one, ground) : [])
    return {straight: of('straight'), spherical: of('spherical')}
  }, [path, ground, both, way])
  const rows = strips.map((strip): PathRow => {
    const through = wayOf(strip.id, way)
    if (!through) return strip
    const marks = ground ? lands[through].map((one) => mark(one, ground)) : []
    return {...strip, below: marks.length > 0 ? marks : toCome}
  })
  const labelled = both ? (['straight', 'spherical'] as const) : [way]
  return (
    <Interpolation
      language={language}
      name={words.interpolation[language]}
      caption={
        path && labels
          ? pathCaption({
              stops: path.stops.map(({place}) => placeWords(place, labels)),
              strips: labelled.map((one) => captioned(one, lands[one], ground)),
            })[language]
          : toCome[0].text
      }
      file="interpolation"
      rows={rows}
      every={every}
      playhead={playhead}
      actions={<Controls {...{way, onWay, playhead}} pictures={lands[way].length} />}
    />
  )
}

/** Holds the line of what is not known yet: the map below is not to jump when it comes. */
const toCome = [{text: '\u00a0', faint: false}] as const

const captioned = (
  way: 'straight' | 'spherical',
  land: readonly Land[],
  ground: Ground | null,
): CaptionedStrip => ({
  name: words[way],
  labels: crossed(land.map(({label}) => label)),
  empty: land.filter(({distance}) => distance > (ground?.lonely ?? Infinity)).length,
  pictures: land.length,
})

const mark = ({label, distance}: Land, {lonely}: Ground) =>
  distance > lonely ? {text: `(${label})`, faint: true} : {text: `${label}`, faint: false}

/** The land below each picture of a strip. */
function landOf(path: Path | null, way: 'straight' | 'spherical', ground: Ground | null): Land[] {
  if (!path || ground?.settlers.size !== path.codeSize) return []
  return landAlong(ground.settlers, pictured(path[way].codes, path.codeSize))
}

interface ControlsProps extends Pick<StripsProps, 'way' | 'onWay' | 'playhead'> {
  readonly pictures: number
}

function Controls({way, onWay, playhead, pictures}: ControlsProps) {
  const language = useLanguage()
  const playback = usePlayback(playhead, pictures)
  return (
    <>
      {onWay &&
        (['straight', 'spherical'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === way} onClick={() => onWay(one)}>
            {words[one][language]}
          </button>
        ))}
      <button type="button" aria-label={words.back[language]} onClick={() => playback.step(-1)}>
        ‹
      </button>
      {!playback.still && (
        <button type="button" onClick={playback.toggle}>
          {words[playback.playing ? 'pause' : 'play'][language]}
        </button>
      )}
      <button type="button" aria-label={words.on[language]} onClick={() => playback.step(1)}>
        ›
      </button>
    </>
  )
}
