import {useMemo} from 'react'
import {pixels} from '../../../contract/data'
import {useDigitsOf} from '../../../figures/digits'
import {selectDigit} from '../../../figures/selection'
import {Waiting} from '../../../figures/Waiting'
import {useLanguage} from '../../../messages/language'
import {digitsCaption} from '../captions'
import {DenoisedDigits, type Panel} from '../charts/denoised-digits/DenoisedDigits'
import type {StripRow} from '../charts/denoised-digits/Strip'
import {cleanDigits, noisyDigits, rowError} from '../maths/noisy'
import {useBack} from '../state/use-back'
import {useErrors} from '../state/use-errors'
import type {Noise} from '../state/use-noise'
import type {Pair} from '../state/use-pair'
import {words} from '../words'
import {kindName} from './noise-name'
import {useDigit} from './use-digit'

interface DigitsFigureProps {
  readonly pair: Pair
  readonly noise: Noise
  /** Whether the nets' answers are held back. */
  readonly alone: boolean
}

/** Test digits noisy, given back by both nets, and clean. */
export function DigitsFigure({pair, noise: {corruption, seed}, alone}: DigitsFigureProps) {
  const language = useLanguage()
  const {chosen, indices} = useDigit()
  const digits = useDigitsOf(indices)
  const clean = useMemo(() => (digits ? cleanDigits(digits.images, indices) : null), [digits, indices])
  const input = useMemo(
    () => clean && noisyDigits(clean, indices, corruption, seed),
    [clean, indices, corruption, seed],
  )
  const plain = useBack(pair.plain, alone ? null : input, 'digits')
  const denoising = useBack(pair.denoising, alone ? null : input, 'digits')
  const errors = useErrors(pair, corruption, seed)
  if (!digits || !clean || !input) return <Waiting />

  const errorsOf = (images: Float32Array | undefined) =>
    images ? indices.map((_, i) => rowError(images, clean, i)) : null
  const nets = [
    {id: 'plain', short: words.plainShort, long: words.plainNet, tone: 1, images: plain?.back},
    {id: 'denoising', short: words.denoiserShort, long: words.denoisingNet, tone: 0, images: denoising?.back},
  ] as const
  const ways = [
    {id: 'noisy', short: words.noisy, long: words.noisy, tone: 4, images: input},
    ...(alone ? [] : nets),
    {id: 'clean', short: words.clean, long: words.clean, tone: 4, images: clean},
  ] as const
  const at = indices.indexOf(chosen)
  const rows = ways.map(({id, short, tone, images}): StripRow => {
    const errors = id === 'clean' ? null : errorsOf(images)
    return {id, name: short[language], tone, images: images ?? null, errors}
  })
  const panels = ways.map(({id, long, tone, images}, i): Panel => {
    const image = images?.subarray(at * pixels, (at + 1) * pixels) ?? null
    return {id, name: long[language], image, error: rows[i]?.errors?.[at] ?? null, tone}
  })
  const name = {kind: kindName(corruption.kind), corruption}
  return (
    <DenoisedDigits
      language={language}
      name={words.denoising[language]}
      caption={digitsCaption(name, errors, alone)[language]}
      file="denoising"
      panels={panels}
      strip={{indices, labels: digits.labels, rows, selected: chosen, onSelect: selectDigit}}
    />
  )
}
