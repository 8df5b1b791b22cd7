import type {Plugin} from 'vite'

/**
 * What the page, its worker and its service worker may do: run code and read files of their own origin, nothing else.
 * Styles are set through the object model, so that none need be allowed inline. `blob:` is the WebAssembly binary that
 * tfjs fetches once it has been checked, and files that a person saves.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' blob:",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** For the header of every file. */
export const contentSecurityPolicy = policyOf(directives)

/** For the page itself, which alone has a document: there scripts come only from addresses that `src/app/trusted-types.ts` has read. */
export const pagePolicy = policyOf({
  ...directives,
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
})

/** Writes the policy into the built page: a host that sends no headers cannot take it away. */
export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {'http-equiv': 'Content-Security-Policy', content: pagePolicy},
        injectTo: 'head-prepend',
      },
    ],
  }
}

function policyOf(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
