import {memo} from 'react'
import {actions, useLab} from '../../lab/hooks'
import type {Alert as AlertState} from '../../lab/store/alerts'
import {useLanguage, useWords} from '../../messages/language'
import {Alert} from '../../ui/Alert'
import {Button} from '../../ui/Button'
import {Notice} from '../../ui/Notice'
import {alertWords} from './alert-words'
import {noticeLines} from './notice-lines'
import css from './Shell.module.css'

/** What has gone wrong and is not yet dismissed, and parts of the address that could not be had. */
export const Alerts = memo(function Alerts() {
  const alerts = useLab((state) => state.alerts)
  return (
    <div className={css.alerts}>
      {alerts.map((alert) => (
        <OneAlert key={alert.id} alert={alert} />
      ))}
      <Notices />
    </div>
  )
})

function OneAlert({alert}: {readonly alert: AlertState}) {
  const words = useWords()
  const {error, runId, recovery} = alert
  const {code, message} = error
  const dismiss = () => actions.dismiss(alert.id)
  const retryable = code === 'data-missing' || code === 'data-corrupt'
  return (
    <Alert
      {...alertWords(error, recovery, words)}
      details={
        <details>
          <summary>{words.errors.technical}</summary>
          <code lang="en">{message}</code>
        </details>
      }
    >
      {retryable && (
        <Button look="strong" onClick={() => void actions.retryData()}>
          {words.errors.retry}
        </Button>
      )}
      {recovery && recovery.to === null && (
        <Button
          look="strong"
          onClick={() => {
            dismiss()
            actions.start()
          }}
        >
          {words.errors.retry}
        </Button>
      )}
      {code === 'not-finite' && runId !== null && <SmallerRate runId={runId} onDone={dismiss} />}
      <Button onClick={dismiss}>{words.errors.dismiss}</Button>
    </Alert>
  )
}

/** The usual cure for a loss that burst, as one button. */
function SmallerRate({runId, onDone}: {readonly runId: string; readonly onDone: () => void}) {
  const words = useWords().errors
  const rate = useLab(({runs}) => runs[runId]?.spec.parameters.rate)
  if (typeof rate !== 'number') return null
  const cure = () => {
    actions.setParameters([runId], {rate: Number((rate / 10).toPrecision(2))})
    void actions.rewind([runId])
    onDone()
  }
  return (
    <Button look="strong" onClick={cure}>
      {words.smallerRate}
    </Button>
  )
}

function Notices() {
  const words = useWords().notices
  const language = useLanguage()
  const notices = useLab((state) => state.notices)
  if (notices.length === 0) return null
  return (
    <Notice title={words.title} lines={noticeLines(notices, words, language)}>
      <Button onClick={() => actions.dismissNotices()}>{words.dismiss}</Button>
    </Notice>
  )
}
