import {store} from '../../lab/hooks'
import type {LabState} from '../../lab/store/state'

/** Puts the theme on the document before the first paint, and keeps it there. What goes on paper is light. */
export function followTheme(): void {
  const machine = matchMedia('(prefers-color-scheme: dark)')
  const put = ({theme}: LabState) => {
    const {dataset} = document.documentElement
    const dark = theme === 'dark' || (theme === 'system' && machine.matches)
    dataset.theme = dark && !('paper' in dataset) ? 'dark' : 'light'
  }
  put(store.getState())
  store.subscribe(put)
  machine.addEventListener('change', () => put(store.getState()))
}
