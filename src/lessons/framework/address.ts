/** A lesson's part of the address: `#/lessons/<slug>/<scene>?present=1`; what else stands there is kept. */
import type {RunSpec} from '../../contract/spec'
import {type Address, formatAddress} from '../../lab/address/address'

/** The address of a scene, with language, theme and backend as they are in the present one. */
export function sceneAddress(now: Address, slug: string, scene: string | null, presenting: boolean): string {
  return formatAddress({...now, hasSpec: false, route: {page: 'lesson', slug, scene}, presenting})
}

/** The address of the list of lessons. */
export const listAddress = (now: Address): string =>
  formatAddress({...now, hasSpec: false, route: {page: 'lessons'}, presenting: false})

interface Experiment {
  readonly run: RunSpec
  /** A second run beside it. */
  readonly beside?: RunSpec
}

/** The playground with a run that a lesson proposes. */
export function playgroundAddress(now: Address, {run, beside}: Experiment): string {
  return formatAddress({
    ...now,
    route: {page: 'playground'},
    hasSpec: true,
    spec: run,
    compared: beside ?? null,
    presenting: false,
  })
}
