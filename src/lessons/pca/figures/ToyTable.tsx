import type {Language} from '../../../contract/words'
import {ValueTable} from '../../framework/ValueTable'
import type {ToyStanding} from '../captions'
import {words} from '../words'

interface TableProps {
  readonly standing: ToyStanding
  /** Whether there is no net that bends. */
  readonly alone: boolean
  readonly language: Language
}

/** The toy in numbers. */
export function ToyTable({standing, alone, language}: TableProps) {
  const {pca, linear, degrees, bent} = standing
  const rows = [
    {name: words.pca, value: pca.toFixed(5)},
    {name: words.linear, value: linear?.toFixed(5) ?? '–'},
    ...(alone ? [] : [{name: words.dense, value: bent?.toFixed(5) ?? '–'}]),
    {name: words.angleNow, value: degrees === null ? '–' : `${degrees.toFixed(1)}°`},
  ]
  return <ValueTable {...{language, rows}} columns={[words.what, words.error]} />
}
