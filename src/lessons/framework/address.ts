/** A lesson's part of the address: `#/lessons/<slug>/<scene>?present=1`; what else stands there is kept. */
import {useSyncExternalStore} from 'react'
import {formatRoute} from '../../lab/route'

const queryOf = (hash: string) => new URLSearchParams(hash.split('?')[1] ?? '')

export const isPresenting = (hash: string): boolean => queryOf(hash).get('present') === '1'

/** The address of a scene, with the rest of the present address kept. */
export function sceneAddress(hash: string, slug: string, scene: string, presenting: boolean): string {
  const query = queryOf(hash)
  if (presenting) query.set('present', '1')
  else query.delete('present')
  const text = query.toString()
  return `#${formatRoute({page: 'lesson', slug, scene})}${text === '' ? '' : `?${text}`}`
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash)
}
