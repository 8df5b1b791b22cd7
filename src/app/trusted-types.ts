/**
 * Where the browser has Trusted Types, the page's policy allows scripts only through this: addresses of the page's own
 * origin, for its workers, and no text at all.
 */
export interface Policies {
  createPolicy(name: 'default', rules: {createScriptURL(address: string): string}): unknown
}

/** Installs the policy; a browser without Trusted Types is left as it is. */
export function trustOwnScripts(
  policies: Policies | undefined = (globalThis as {trustedTypes?: Policies}).trustedTypes,
  base = document.baseURI,
): void {
  policies?.createPolicy('default', {createScriptURL: (address) => ownAddress(address, base)})
}

/** The address, if it is of the same origin as the page. @throws TypeError for any other */
export function ownAddress(address: string, base: string): string {
  if (new URL(address, base).origin !== new URL(base).origin)
    throw new TypeError(`a script from elsewhere: ${address}`)
  return address
}
