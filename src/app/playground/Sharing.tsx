import {useEffect, useState} from 'react'
import {actions} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {Button} from '../../ui/Button'
import css from './Playground.module.css'
import {labelOf, useRunIds} from './run'

/** A second run beside the first; and the experiment to hand on: its address, and its report. */
export function Sharing() {
  const words = useWords().playground
  const ids = useRunIds()
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
      <CompareButton />
      <Button look="quiet" title={words.copyHelp} onClick={() => void copy()}>
        {copied ? words.copied : words.copyLink}
      </Button>
      {ids.map((id) => (
        <Button
          look="quiet"
          key={id}
          title={words.reportHelp}
          onClick={() => void actions.downloadReport(id)}
        >
          {words.report}
          {ids.length > 1 && ` ${labelOf(id).letter}`}
        </Button>
      ))}
      <span className={css.spoken} aria-live="polite">
        {copied && words.copied}
      </span>
    </div>
  )
}

function CompareButton() {
  const words = useWords().comparison
  const comparing = useRunIds().length > 1
  const toggle = () => void (comparing ? actions.stopComparing() : actions.compare())
  return (
    <Button look="quiet" title={comparing ? words.stopHelp : words.compareHelp} onClick={toggle}>
      {comparing ? words.stop : words.compare}
    </Button>
  )
}
