import {useId} from 'react'
import {corruptionKinds} from '../../../contract/model'
import {useLanguage} from '../../../messages/language'
import {Button} from '../../../ui/Button'
import {Select} from '../../../ui/Select'
import {Slider} from '../../../ui/Slider'
import type {Noise} from '../state/use-noise'
import {chooseSource, type PairChoice} from '../state/use-pair'
import css from '../View.module.css'
import {levelText, words} from '../words'
import {kindName} from './noise-name'

interface ControlsProps {
  readonly noise: Noise
  readonly source: PairChoice['source']
  readonly onMilestone: (milestone: string) => void
}

/** The noise of all figures: which, how strong, drawn anew; and whose nets answer, where there is a choice. */
export function NoiseControls({noise, source, onMilestone}: ControlsProps) {
  const language = useLanguage()
  const id = useId()
  const {corruption, setKind, setLevel, redraw} = noise
  const {kind, level} = corruption
  return (
    <div className={css.controls}>
      <div className={css.control}>
        <label htmlFor={`${id}-kind`}>{words.kind[language]}</label>
        <Select
          id={`${id}-kind`}
          value={kind}
          options={corruptionKinds.map((value) => ({value, label: kindName(value)[language]}))}
          onChange={(value) => {
            setKind(value)
            onMilestone('kind')
          }}
        />
      </div>
      <div className={css.control}>
        <label htmlFor={`${id}-level`}>{words.level[language]}</label>
        <Slider
          id={`${id}-level`}
          className={css.level ?? ''}
          value={level}
          min={0}
          max={1}
          step={0.05}
          aria-valuetext={levelText(kind, level)}
          onChange={(value) => {
            setLevel(Math.round(value * 20) / 20)
            onMilestone('level')
          }}
        />
        <output htmlFor={`${id}-level`} className={css.value}>
          {levelText(kind, level)}
        </output>
      </div>
      <Button
        onClick={() => {
          redraw()
          onMilestone('redrawn')
        }}
      >
        {words.redraw[language]}
      </Button>
      {source && (
        <fieldset className={css.source} aria-label={words.nets[language]}>
          <span aria-hidden="true">{words.nets[language]}</span>
          {(['shipped', 'own'] as const).map((one) => (
            <Button key={one} look="quiet" aria-pressed={one === source} onClick={() => chooseSource(one)}>
              {words[one][language]}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
