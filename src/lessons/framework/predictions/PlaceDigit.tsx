import {useState} from 'react'
import {LatentSpace} from '../../../charts/latent-space/LatentSpace'
import {DigitImage} from '../../../charts/parts/DigitImage'
import {pixels} from '../../../contract/data'
import type {Words} from '../../../contract/words'
import {useDigitsOf} from '../../../figures/digits'
import {actions, useRun} from '../../../lab/hooks'
import type {Run} from '../../../lab/store/state'
import type {GuessControlsProps, Prediction} from '../lesson'
import {GuessButtons} from './GuessButtons'
import {Meeting} from './Meeting'
import css from './Predictions.module.css'
import {scorePlace} from './score'
import {Waiting} from './Waiting'
import {placeMeans, placeVerdict, words} from './words'

/** Say where on a run's map a test digit lies, before it is shown. */
export const placeDigit = <Id extends string>(run: Id, index: number, say: Words): Prediction<Id> => ({
  say,
  runs: [run],
  controls: (props) => <PlaceDigit {...props} index={index} />,
})

const mapOf = (run: Run) => run.snapshot?.map

function PlaceDigit({
  runs,
  language,
  score,
  onScore,
  skip,
  index,
}: GuessControlsProps & {readonly index: number}) {
  const map = useRun(runs[0]?.runId ?? '', mapOf)
  const digits = useDigitsOf([index])
  const [guess, setGuess] = useState<Float32Array | null>(null)
  if (!map || !digits) return <Waiting skip={skip} language={language} />
  const at = (i: number) => map.positions.slice(i * map.axes, (i + 1) * map.axes)
  const truth = at(index)
  const choose = (place: Float32Array) => !score && setGuess(place)
  const lock = () => {
    if (!guess) return
    const share = scorePlace(guess, truth, map.positions)
    onScore({share, says: placeVerdict(share), means: placeMeans})
    actions.select({kind: 'test', index})
  }
  return (
    <div className={css.placing}>
      <div className={css.toPlace}>
        <DigitImage
          label={words.digitToPlace[language]}
          pixels={digits.images.subarray(index * pixels, (index + 1) * pixels)}
        />
        <p data-hint className={css.help}>
          {words.placeHelp[language]}
        </p>
        <p data-hint className={css.help} aria-live="polite">
          {words[guess ? 'guessed' : 'noGuess'][language]}
        </p>
        <GuessButtons {...{language, skip}} able={guess !== null} onLock={score ? null : lock} />
      </div>
      <div className={css.map}>
        <LatentSpace
          language={language}
          name={words.place[language]}
          map={map}
          labels={digits.labels}
          marks={[
            ...(guess ? [{id: 'guess', position: guess, label: words.guess[language]}] : []),
            ...(score ? [{id: 'truth', position: truth, label: words.there[language]}] : []),
          ]}
          overlay={(place) =>
            score && guess && map.axes > 1 && <Meeting from={place(guess)} to={place(truth)} />
          }
          onSelect={(dot) => choose(at(dot))}
          onDecode={choose}
        />
      </div>
    </div>
  )
}
