import {store} from '../../lab/hooks'
import type {LabState} from '../../lab/store/state'

/** Puts the theme on the document before the first paint, and keeps it there. */
export function followTheme(): void {
  const machine = matchMedia('(prefers-color-scheme: dark)')
  const put = ({theme}: LabState) => {
    const dark = theme === 'dark' || (theme === 'system' && machine.matches)
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }
  put(store.getState())
  store.subscribe(put)
  machine.addEventListener('change', () => put(store.getState()))
}
