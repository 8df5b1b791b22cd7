/**
 * Headers with which a page may share memory between threads: WebAssembly then trains on several cores.
 * `public/_headers` asks the same of hosts that read it.
 */
export const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
