import {useMemo, useState} from 'react'
import {useLabels} from '../../../figures/digits'
import {Select} from '../../../ui/Select'
import {GuessButtons} from '../../framework/predictions/GuessButtons'
import {scoreMatches} from '../../framework/predictions/score'
import {shuffled} from '../../framework/predictions/shuffle'
import {Waiting} from '../../framework/predictions/Waiting'
import {matchMeans} from '../../framework/predictions/words'
import {blindCaption, guessVerdict} from '../captions'
import {Interpolation} from '../charts/interpolation/Interpolation'
import {placeWords} from '../figures/StopsRail'
import {stripsOf} from '../figures/strips'
import {every} from '../scene-props'
import {routeThrough} from '../state/route'
import {useCodes} from '../state/use-codes'
import {useGround} from '../state/use-ground'
import {usePath} from '../state/use-path'
import css from '../View.module.css'
import {row, was, words} from '../words'
import {type PathGuessProps, predictionOf} from './path-guess'

const ways = ['code', 'pixels', 'pca'] as const

type WayName = (typeof ways)[number]

function GuessWay({run, ends, language, score, onScore, skip}: PathGuessProps) {
  const {stops} = useMemo(() => routeThrough(ends), [ends])
  const codes = useCodes(run, stops, 'guess')
  const path = usePath(run, stops, codes, useGround(run), 'guess')
  const labels = useLabels()
  const order = useMemo(() => shuffled(ways, 3), [])
  const [guesses, setGuesses] = useState<readonly (WayName | '')[]>(['', '', ''])
  const all = guesses.every((guess) => guess !== '')
  if (!path?.pca || !labels) return <Waiting {...{skip, language}} />
  const strips = stripsOf(order, path, 'straight', language).map((strip, i) => ({
    ...strip,
    tone: 4 as const,
    note: '',
    name: row(String.fromCharCode(65 + i))[language],
  }))
  const lock = () => {
    const share = scoreMatches(guesses, order)
    onScore({share, says: guessVerdict(Math.round(3 * share)), means: matchMeans(order.length)})
  }
  return (
    <div className={css.guess}>
      <Interpolation
        language={language}
        name={words.which[language]}
        caption={blindCaption(path.stops.map(({place}) => placeWords(place, labels)))[language]}
        file="three-ways"
        rows={strips}
        every={every}
      />
      <div className={css.answers}>
        {order.map((way, i) => {
          const name = row(String.fromCharCode(65 + i))[language]
          const right = guesses[i] === way
          return (
            <div key={way}>
              <span>{name}</span>
              {score ? (
                <span data-right={right}>
                  {right ? `✓ ${words.right[language]}` : was(words[way])[language]}
                </span>
              ) : (
                <Select
                  aria-label={`${name}: ${words.which[language]}`}
                  value={guesses[i] ?? ''}
                  options={[
                    {value: '' as const, label: words.choose[language]},
                    ...ways.map((value) => ({value, label: words[value][language]})),
                  ]}
                  onChange={(guess) => setGuesses(guesses.with(i, guess))}
                />
              )}
            </div>
          )
        })}
      </div>
      <GuessButtons {...{language, skip}} able={all} onLock={score ? null : lock} />
    </div>
  )
}

/** Say which of three strips between two test digits goes which way. */
export const guessWay = predictionOf(GuessWay)
