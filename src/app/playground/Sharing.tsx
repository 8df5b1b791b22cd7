import {useEffect, useState} from 'react'
import {actions} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Button} from '../../ui/Button'
import css from './Playground.module.css'
import {runId} from './run'

/** The experiment to hand on: its address, and its report. */
export function Sharing() {
  const words = useWords().playground
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2500)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setCopied(true)
    } catch {
      // Without the right to the clipboard, the address bar still holds the address.
      window.prompt(words.copyHelp, location.href)
    }
  }
  return (
    <div className={css.sharing}>
      <Button title={words.copyHelp} onClick={() => void copy()}>
        {copied ? words.copied : words.copyLink}
      </Button>
      <Button title={words.reportHelp} onClick={() => void actions.downloadReport(runId)}>
        {words.report}
      </Button>
      <span className={css.spoken} aria-live="polite">
        {copied && words.copied}
      </span>
    </div>
  )
}
