import {memo} from 'react'
import type {BackendChoice} from '../../contract/backend'
import {actions, useLab} from '../../lab/hooks'
import {useWords} from '../../messages/language'
import {BackendTable} from '../../ui/BackendTable'
import css from './Playground.module.css'

const choose = (choice: BackendChoice) => void actions.chooseBackend(choice)
const check = () => void actions.checkBackends()

/** What computes, and why it and not another. */
export const BackendPanel = memo(function BackendPanel() {
  const words = useWords().playground
  const {choice, report, checking} = useLab((state) => state.backend)
  return (
    <details className={css.backendPanel}>
      <summary>{words.backendPanel(report?.backend ?? choice)}</summary>
      <BackendTable {...{choice, report, checking}} onChoose={choose} onCheck={check} />
    </details>
  )
})
