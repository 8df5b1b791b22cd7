/** A lesson's part of the address: `#/lessons/<slug>/<scene>?present=1`; what else stands there is kept. */
import {type Address, formatAddress} from '../../lab/address/address'

/** The address of a scene, with language, theme and backend as they are in the present one. */
export function sceneAddress(now: Address, slug: string, scene: string | null, presenting: boolean): string {
  return formatAddress({...now, hasSpec: false, route: {page: 'lesson', slug, scene}, presenting})
}
