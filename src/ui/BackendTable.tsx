import {memo, useId} from 'react'
import {
  type BackendCheck,
  type BackendChoice,
  type BackendReport,
  backendChoices,
  backendNames,
} from '../contract/backend'
import {useSay} from '../messages/language'
import css from './BackendTable.module.css'
import {Button} from './Button'
import {Select} from './Select'
import {words} from './words'

interface BackendTableProps {
  readonly choice: BackendChoice
  readonly report: BackendReport | null
  readonly checking: boolean
  readonly onChoose: (choice: BackendChoice) => void
  readonly onCheck: () => void
}

/** All four backends: whether they are there, whether they are right, how fast, and why one is not used. */
export const BackendTable = memo(function BackendTable(props: BackendTableProps) {
  const {choice, report, checking, onChoose, onCheck} = props
  const say = useSay()
  const id = useId()
  return (
    <div className={css.panel}>
      <div className={css.choice}>
        <label htmlFor={id}>{say(words.backend)}</label>
        <Select
          id={id}
          value={choice}
          options={backendChoices.map((value) => ({
            value,
            label: value === 'auto' ? say(words.auto) : value,
          }))}
          onChange={onChoose}
        />
        <Button disabled={checking} onClick={onCheck}>
          {say(checking ? words.checking : words.checkAll)}
        </Button>
      </div>
      <section
        className={css.scroll}
        aria-label={say(words.backend)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page the table scrolls sideways, by keyboard too.
        tabIndex={0}
      >
        <table className={css.table}>
          <caption>{say(words.backendCaption)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.backend)}</th>
              <th scope="col">{say(words.present)}</th>
              <th scope="col">{say(words.correct)}</th>
              <th scope="col">{say(words.msPerStep)}</th>
              <th scope="col">{say(words.threads)}</th>
              <th scope="col">{say(words.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {backendNames.map((name) => (
              <Row
                key={name}
                name={name}
                check={report?.checks.find((check) => check.name === name)}
                used={report?.backend === name}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
})

interface RowProps {
  readonly name: string
  readonly check: BackendCheck | undefined
  readonly used: boolean
}

function Row({name, check, used}: RowProps) {
  const say = useSay()
  const verdict = (value: boolean | null | undefined) =>
    say(value === undefined || value === null ? words.untried : value ? words.yes : words.no)
  return (
    <tr className={used ? css.used : ''}>
      <th scope="row">
        {name}
        {used && <span className={css.mark}> {say(words.inUse)}</span>}
      </th>
      <td>{verdict(check?.present)}</td>
      <td>{verdict(check?.correct)}</td>
      <td className={css.number}>{check?.msPerStep?.toFixed(1) ?? '–'}</td>
      <td className={css.number}>{check?.threads ?? '–'}</td>
      <td lang="en">{check?.reason ?? ''}</td>
    </tr>
  )
}
