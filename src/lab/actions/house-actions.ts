import {patience} from '../connection/connection'
import {keepPreference} from '../preferences'
import {dismiss, raise} from '../store/alerting'
import {setBackend} from '../store/store'
import {troubleOf} from '../troubles'
import type {HouseActions} from './actions'
import {saveFile} from './files'
import type {Parts} from './parts'
import {answered} from './view-actions'

/** Backend, data, report, alerts, language and theme. */
export function houseActions(parts: Parts): Omit<HouseActions, 'navigate' | 'followRun'> {
  const {store, supervisor, keep} = parts
  const report = (runId: string) =>
    answered(
      parts,
      supervisor.ask(runId, (engine) => engine.report(runId)),
    )
  return {
    async chooseBackend(choice) {
      const {choice: before, state} = store.getState().backend
      supervisor.forgive(choice)
      setBackend(store, {choice})
      if (state === 'closed' || state === 'failed') return supervisor.start()
      try {
        const moved = await supervisor.ask(null, (engine) => engine.useBackend(choice), patience.open)
        setBackend(store, {report: moved})
      } catch (reason) {
        raise(store, troubleOf(reason), null)
        setBackend(store, {choice: before})
      }
    },

    async checkBackends() {
      setBackend(store, {checking: true})
      const checked = supervisor.ask(null, (engine) => engine.checkBackends(), patience.measure)
      const found = await answered(parts, checked)
      setBackend(store, found ? {report: found, checking: false} : {checking: false})
    },

    async retryData() {
      const codes = ['data-missing', 'data-corrupt']
      store.setState(({alerts}) => ({alerts: alerts.filter(({trouble}) => !codes.includes(trouble.code))}))
      await answered(
        parts,
        supervisor.ask(null, (engine) => engine.retryData(), patience.data),
      )
    },

    report,

    async downloadReport(runId) {
      const told = await report(runId)
      if (told) saveFile(`hourglass-${told.spec.variant}-${told.steps}.json`, JSON.stringify(told, null, 2))
    },

    dismiss: (id) => dismiss(store, id),
    dismissNotices: () => store.setState({notices: []}),

    setLanguage(language) {
      keepPreference(keep, 'language', language)
      store.setState({language})
    },
    setTheme(theme) {
      keepPreference(keep, 'theme', theme)
      store.setState({theme})
    },
  }
}
