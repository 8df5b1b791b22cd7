import {timeouts} from '../connection/connection'
import {errorInfoOf} from '../error-info'
import {savePreference} from '../preferences'
import {dismissAlert, raiseAlert, withdrawAlerts} from '../store/alerting'
import {setBackend} from '../store/store'
import type {ActionContext} from './action-context'
import type {AppActions} from './actions'
import {saveFile} from './save-file'
import {answered} from './view-actions'

/** Backend, data, report, alerts, language and theme. */
export function appActions(context: ActionContext): Omit<AppActions, 'navigate' | 'present' | 'followRun'> {
  const {store, supervisor, storage} = context
  const report = (runId: string) =>
    answered(
      context,
      supervisor.ask(runId, (engine) => engine.report(runId)),
    )
  return {
    async chooseBackend(choice) {
      const {choice: before, state} = store.getState().backend
      supervisor.forgive(choice)
      setBackend(store, {choice})
      if (state === 'closed' || state === 'failed') return supervisor.start()
      try {
        const moved = await supervisor.ask(null, (engine) => engine.useBackend(choice), timeouts.open)
        setBackend(store, {report: moved})
        withdrawAlerts(store, ['backend-missing', 'backend-wrong'])
      } catch (reason) {
        raiseAlert(store, errorInfoOf(reason), null)
        setBackend(store, {choice: before})
      }
    },

    async checkBackends() {
      setBackend(store, {checking: true})
      const checked = supervisor.ask(null, (engine) => engine.checkBackends(), timeouts.measure)
      const found = await answered(context, checked)
      setBackend(store, found ? {report: found, checking: false} : {checking: false})
    },

    async retryData() {
      withdrawAlerts(store, ['data-missing', 'data-corrupt'])
      await answered(
        context,
        supervisor.ask(null, (engine) => engine.retryData(), timeouts.data),
      )
    },

    report,

    async downloadReport(runId) {
      const told = await report(runId)
      if (told) saveFile(`hourglass-${told.spec.variant}-${told.steps}.json`, JSON.stringify(told, null, 2))
    },

    dismiss: (id) => dismissAlert(store, id),
    dismissNotices: () => store.setState({notices: []}),

    setLanguage(language) {
      savePreference(storage, 'language', language)
      store.setState({language})
    },
    setTheme(theme) {
      savePreference(storage, 'theme', theme)
      store.setState({theme})
    },
  }
}
