import {useSyncExternalStore} from 'react'
import type {GroupName} from './groups'

/** Which groups of a form are open. Remembered for the visit, for all forms. */
let open: ReadonlySet<GroupName> = new Set(['model'])
const listeners = new Set<() => void>()

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

export const useOpenGroups = (): ReadonlySet<GroupName> => useSyncExternalStore(subscribe, () => open)

/** Opens a group, or folds it. */
export function openGroup(name: GroupName, wanted: boolean): void {
  if (open.has(name) === wanted) return
  const others = [...open].filter((one) => one !== name)
  open = new Set(wanted ? [...others, name] : others)
  for (const changed of listeners) changed()
}
