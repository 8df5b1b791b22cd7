import type {ParameterValue} from '../../contract/spec'
import {useSay} from '../../messages/language'
import type {Parameter} from '../../variants/parameters'
import {Select} from '../Select'
import css from './controls.module.css'
import {DigitsControl} from './DigitsControl'
import {NumberControl} from './NumberControl'
import {WidthsControl} from './WidthsControl'

interface ParameterControlProps {
  readonly parameter: Parameter
  readonly value: ParameterValue
  readonly ids: {readonly control: string; readonly label: string; readonly help: string}
  readonly onChange: (value: ParameterValue) => void
}

/** The control that suits a parameter's kind. */
export function ParameterControl({parameter, value, ids, onChange}: ParameterControlProps) {
  const say = useSay()
  const common = {id: ids.control, describedBy: ids.help, onChange}
  switch (parameter.kind) {
    case 'integer':
    case 'real':
      return <NumberControl {...common} parameter={parameter} value={Number(value)} />
    case 'widths':
      return <WidthsControl {...common} parameter={parameter} value={list(value)} />
    case 'digits':
      return (
        <DigitsControl
          labelledBy={ids.label}
          describedBy={ids.help}
          value={list(value)}
          onChange={onChange}
        />
      )
    case 'choice':
      return (
        <Select
          id={ids.control}
          aria-describedby={ids.help}
          value={String(value)}
          options={parameter.options.map((option) => ({value: option.value, label: say(option.label)}))}
          onChange={onChange}
        />
      )
    case 'flag':
      return (
        <input
          id={ids.control}
          className={css.flag}
          type="checkbox"
          aria-describedby={ids.help}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      )
  }
}

const list = (value: ParameterValue): readonly number[] => (Array.isArray(value) ? value : [])
