import {memo} from 'react'
import type {SpecChange} from '../../contract/spec'
import type {Language} from '../../contract/words'
import {actions} from '../../lab/hooks'
import {useLanguage, useWords} from '../../messages/language'
import {Button} from '../../ui/Button'
import {valueText} from '../../ui/parameters/value-text'
import {mostChanges} from '../../variants/changes'
import {requireVariant} from '../../variants/spec'
import css from './Playground.module.css'
import {usePlaygroundRun, useRunId} from './run'

/** So many changes are named, the newest or the next ones. */
const named = 3

/** What was changed while the run trained and what its address has still to come: the experiment is not its form alone. */
export const Changes = memo(function Changes() {
  const {changes: words} = useWords().playground
  const language = useLanguage()
  const id = useRunId()
  const spec = usePlaygroundRun((run) => run.spec)
  const made = usePlaygroundRun(({status}) => status?.changes) ?? []
  const coming = spec?.changes ?? []
  if (!spec || made.length + coming.length === 0) return null
  const {parameters} = requireVariant(spec)
  const list = (changes: readonly SpecChange[]) =>
    changes
      .map(({step, name, value}) =>
        words.one(
          label(parameters[name], name, language),
          valueText(parameters[name], value, language),
          step,
        ),
      )
      .join(', ')
  const counted = made.filter(({name}) => name !== 'epochs').length + coming.length
  return (
    <div className={css.changes} role="note" aria-label={words.name}>
      <p>
        {[
          made.length > 0 && words.made(list(made.slice(-named)), Math.max(0, made.length - named)),
          coming.length > 0 && words.toCome(list(coming.slice(0, named)), Math.max(0, coming.length - named)),
          counted > mostChanges ? words.tooMany(mostChanges) : words.repeated,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {coming.length > 0 && <Button onClick={() => actions.dropChanges([id])}>{words.drop}</Button>}
    </div>
  )
})

const label = (
  parameter: {readonly label: Readonly<Record<Language, string>>} | undefined,
  name: string,
  language: Language,
) => parameter?.label[language] ?? name
