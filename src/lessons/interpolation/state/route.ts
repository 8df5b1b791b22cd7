/** The stops of a path. Pure: what moves them is in the figures. */

/** What a stop is: a test digit, a drawing, or a bare place among the codes. */
export type Place =
  | {readonly kind: 'test'; readonly index: number}
  /** `stamp` tells one drawing from another. */
  | {readonly kind: 'drawn'; readonly pixels: Float32Array; readonly stamp: number}
  | {readonly kind: 'code'; readonly code: Float32Array}

export interface Stop {
  readonly id: string
  readonly place: Place
}

export interface Route {
  readonly stops: readonly Stop[]
  /** The stop that goes where one clicks. */
  readonly chosen: string
}

/** The indices of those stops that are test digits. */
export const testDigits = (stops: readonly Stop[]): number[] =>
  stops.flatMap(({place}) => (place.kind === 'test' ? [place.index] : []))

/** As many as can still be told apart on a phone. */
export const mostStops = 5

let named = 0
const newId = () => `stop-${++named}`

/** A path through test digits; its end is the stop chosen. */
export function routeThrough(indices: readonly number[]): Route {
  const stops = indices.map((index): Stop => ({id: newId(), place: {kind: 'test', index}}))
  return {stops, chosen: stops.at(-1)?.id ?? ''}
}

export const moved = (route: Route, id: string, place: Place): Route => ({
  ...route,
  stops: route.stops.map((stop) => (stop.id === id ? {...stop, place} : stop)),
})

/** A stop more, after the one chosen, or before it if that is the last; it is the one chosen then. */
export function added(route: Route, place: Place): Route {
  if (route.stops.length >= mostStops) return route
  const stop = {id: newId(), place}
  return {stops: route.stops.toSpliced(legOfChosen(route) + 1, 0, stop), chosen: stop.id}
}

/** The leg that a stop added would divide: the one after the stop chosen, or the last. */
export const legOfChosen = ({stops, chosen}: Route): number =>
  Math.max(
    0,
    Math.min(
      stops.findIndex(({id}) => id === chosen),
      stops.length - 2,
    ),
  )

/** Without the stop chosen; two always remain. */
export function removed(route: Route): Route {
  if (route.stops.length <= 2) return route
  const at = route.stops.findIndex(({id}) => id === route.chosen)
  const stops = route.stops.filter((_, i) => i !== at)
  return {stops, chosen: stops[Math.min(at, stops.length - 1)]?.id ?? ''}
}

export const choose = (route: Route, chosen: string): Route => ({...route, chosen})

/** A, B, C, … along the path. */
export const letter = (at: number): string => String.fromCharCode(65 + at)

/** What tells a place with an image from every other; null for a bare code. */
export const imageName = (place: Place): string | null =>
  place.kind === 'test' ? `test ${place.index}` : place.kind === 'drawn' ? `drawn ${place.stamp}` : null
