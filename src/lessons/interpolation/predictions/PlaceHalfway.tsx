import {useMemo, useState} from 'react'
import {LatentSpace} from '../../../charts/latent-space/LatentSpace'
import {DigitImage} from '../../../charts/parts/DigitImage'
import {useLabels} from '../../../figures/digits'
import {useRun} from '../../../lab/hooks'
import {GuessButtons} from '../../framework/predictions/GuessButtons'
import {scorePlace} from '../../framework/predictions/score'
import {Waiting} from '../../framework/predictions/Waiting'
import {placeMeans} from '../../framework/predictions/words'
import {placeVerdict} from '../captions'
import {placeOf} from '../maths/affine'
import {routeThrough} from '../state/route'
import {useCodes} from '../state/use-codes'
import {useGround} from '../state/use-ground'
import {usePath} from '../state/use-path'
import css from '../View.module.css'
import {words} from '../words'
import {type PathGuessProps, predictionOf} from './path-guess'

function PlaceHalfway({run, ends, language, score, onScore, skip}: PathGuessProps) {
  const {stops} = useMemo(() => routeThrough(ends), [ends])
  const ground = useGround(run)
  const path = usePath(run, stops, useCodes(run, stops, 'halfway'), ground, 'halfway')
  const map = useRun(run.runId, ({snapshot}) => snapshot?.map)
  const labels = useLabels()
  const [guess, setGuess] = useState<Float32Array | null>(null)
  if (!path || !ground || !map || !labels) return <Waiting {...{skip, language}} />
  const {codes, frames} = path.straight
  const size = path.codeSize
  const last = codes.length / size - 1
  const frame = (at: number) => frames.subarray(at * 784, (at + 1) * 784)
  const truth = placeOf(ground.affine, codes.subarray((last / 2) * size, (last / 2 + 1) * size))
  const choose = (place: Float32Array) => !score && setGuess(place)
  const shown = [
    {name: words.first, image: frame(0)},
    {name: words.middle, image: frame(last / 2)},
    {name: words.last, image: frame(last)},
  ]
  const lock = () => {
    if (!guess) return
    const share = scorePlace(guess, truth, map.positions)
    onScore({share, says: placeVerdict(share), means: placeMeans})
  }
  const marks = [
    ...(guess ? [{id: 'guess', position: guess, label: words.guess[language]}] : []),
    ...(score ? [{id: 'truth', position: truth, label: words.there[language]}] : []),
  ]
  return (
    <div className={css.halfway}>
      <div className={css.halfwayImages}>
        {shown.map(({name, image}) => (
          <div key={name.en} data-middle={name === words.middle}>
            <DigitImage label={name[language]} pixels={image} />
            <span aria-hidden="true">{name[language]}</span>
          </div>
        ))}
      </div>
      <div className={css.halfwayMap}>
        <LatentSpace
          language={language}
          name={words.where[language]}
          map={map}
          labels={labels}
          marks={marks}
          onSelect={(dot) => choose(map.positions.slice(2 * dot, 2 * dot + 2))}
          onDecode={choose}
        />
      </div>
      <p data-hint className={css.help}>
        {words.whereHelp[language]}{' '}
        <span aria-live="polite">{words[guess ? 'chosen' : 'notChosen'][language]}</span>
      </p>
      <GuessButtons {...{language, skip}} able={guess !== null} onLock={score ? null : lock} />
    </div>
  )
}

/** Say where on a run's map the code half-way between two test digits lies. */
export const placeHalfway = predictionOf(PlaceHalfway)
