import {useMemo} from 'react'
import {oneOfEach} from '../../../contract/data'
import {Waiting} from '../../../figures/Waiting'
import {useLab} from '../../../lab/hooks'
import {useLanguage} from '../../../messages/language'
import {DigitPicker} from '../../framework/DigitPicker'
import {codesCaption} from '../captions'
import {CorruptionScatter, type NetCodes} from '../charts/corruption-scatter/CorruptionScatter'
import type {CodesAnswer} from '../protocol'
import {useCodes} from '../state/use-codes'
import type {Noise} from '../state/use-noise'
import type {Pair} from '../state/use-pair'
import css from '../View.module.css'
import {words} from '../words'
import {kindName} from './noise-name'
import {useDigit} from './use-digit'

const kinds = oneOfEach.map((_, digit) => digit)

/** Fifty corruptions of a digit: where they fall in either net's codes, and what comes back. */
export function CorruptionScatterFigure({
  pair,
  noise: {corruption, seed},
}: {
  readonly pair: Pair
  readonly noise: Noise
}) {
  const language = useLanguage()
  const {chosen, indices} = useDigit()
  const label = useLab(({digits}) => digits?.labels[chosen])
  const plain = useCodes(pair.plain, chosen, corruption, seed)
  const denoising = useCodes(pair.denoising, chosen, corruption, seed)
  const nets = useMemo(
    (): readonly NetCodes[] =>
      plain && denoising
        ? [
            netCodes('plain', words.plain[language], 1, plain),
            netCodes('denoising', words.denoiser[language], 0, denoising),
          ]
        : [],
    [plain, denoising, language],
  )
  if (!plain || !denoising || label === undefined) return <Waiting />
  const name = {kind: kindName(corruption.kind), corruption}
  return (
    <>
      <div className={css.chooser}>
        <DigitPicker name={words.chooseDigit[language]} indices={indices} chosen={chosen} />
      </div>
      <CorruptionScatter
        language={language}
        name={words.codes[language]}
        caption={codesCaption(label, name, plain, denoising)[language]}
        file="fifty-corruptions"
        nets={nets}
        otherLabels={kinds}
      />
    </>
  )
}

const netCodes = (id: string, name: string, tone: 0 | 1, answer: CodesAnswer): NetCodes => ({
  id,
  name,
  tone,
  ...answer,
})
