/** The store in React. Selectors must return parts of the state or plain values, not new objects. */
import {useSyncExternalStore} from 'react'
import {useStore} from 'zustand'
import type {RunId} from '../contract/spec'
import {actions, store} from './lab'
import type {LabState, Run} from './store/state'

export {useShallow} from 'zustand/react/shallow'
export {actions, store}

/** A part of what the page knows. */
export function useLab<T>(part: (state: LabState) => T): T {
  return useStore(store, part)
}

/** A part of a run; undefined while there is no run of that name. */
export function useRun<T>(id: RunId, part: (run: Run) => T): T | undefined {
  return useStore(store, ({runs}) => (runs[id] ? part(runs[id]) : undefined))
}

const dark = () => globalThis.matchMedia('(prefers-color-scheme: dark)')

/** What the theme comes to: `system` follows the machine. */
export function useEffectiveTheme(): 'light' | 'dark' {
  const theme = useLab((state) => state.theme)
  const machineIsDark = useSyncExternalStore(
    (changed) => {
      const query = dark()
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => dark().matches,
    () => false,
  )
  return theme === 'system' ? (machineIsDark ? 'dark' : 'light') : theme
}
