import {useCallback, useEffect, useState} from 'react'
import {store} from '../../../lab/hooks'
import {moved, type Place, type Route, routeThrough} from './route'

/** Where paths begin that no scene has set. */
const usual = [1, 3]

interface Held {
  readonly scene: string
  readonly run: string
  readonly route: Route
}

/**
 * The path's stops. A scene may set them when it opens; a net with a code of another size cannot take over bare
 * codes, so then they are set anew.
 */
export function useRoute(scene: string, run: string, stops: readonly number[] | undefined) {
  const [held, setHeld] = useState<Held>(() => ({scene, run, route: routeThrough(stops ?? usual)}))
  if (held.scene !== scene || held.run !== run) {
    const bare = held.run !== run && held.route.stops.some(({place}) => place.kind === 'code')
    const anew = (held.scene !== scene && stops !== undefined) || bare
    setHeld({scene, run, route: anew ? routeThrough(stops ?? usual) : held.route})
  }
  const change = useCallback(
    (change: (route: Route) => Route) => setHeld((now) => ({...now, route: change(now.route)})),
    [],
  )
  return [held.route, change] as const
}

/** While there is a pad, what is drawn on it is where the path begins. */
export function useDrawnStart(
  on: boolean,
  change: (change: (route: Route) => Route) => void,
  told: () => void,
): void {
  useEffect(() => {
    if (!on) return
    let stamp = 0
    return store.subscribe(({drawing}, before) => {
      if (!drawing || drawing.pixels === before.drawing?.pixels) return
      const place: Place = {kind: 'drawn', pixels: drawing.pixels, stamp: ++stamp}
      change((route) => moved(route, route.stops[0]?.id ?? '', place))
      told()
    })
  }, [on, change, told])
}
