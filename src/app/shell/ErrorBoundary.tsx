import {Component, type ReactNode} from 'react'
import {store} from '../../lab/hooks'
import {messagesFor} from '../../messages'
import {Button, buttonLook} from '../../ui/Button'
import css from './Shell.module.css'

interface Props {
  readonly children: ReactNode
}

/** Catches what a page throws while it renders: says so, and how to go on. The rest of the site stays usable. */
export class ErrorBoundary extends Component<Props, {readonly error: unknown}> {
  override state = {error: null}

  static getDerivedStateFromError(error: unknown) {
    return {error: error ?? new Error('unknown')}
  }

  override render() {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} />
  }
}

function Crash({error}: {readonly error: unknown}) {
  const words = messagesFor(store.getState().language).shell.crash
  return (
    <div role="alert" className={css.message}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <div className={css.buttons}>
        <Button look="strong" onClick={() => location.reload()}>
          {words.again}
        </Button>
        <a className={buttonLook()} href="#/">
          {words.home}
        </a>
      </div>
      <details>
        <summary>{words.details}</summary>
        <pre>{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </div>
  )
}
