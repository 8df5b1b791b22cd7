/** So long nothing may change in what counts as still, and the longest wait for that, ms. */
const [quiet, longest] = [700, 60_000]

/**
 * Calls back once, when all is ready, nothing in an element is awaited and nothing changes any more, or after the
 * longest wait. Answers a function that stops waiting.
 */
export function whenStill(element: HTMLElement, isReady: () => boolean, onStill: () => void): () => void {
  const begun = performance.now()
  let changed = begun
  const observer = new MutationObserver(() => {
    changed = performance.now()
  })
  observer.observe(element, {subtree: true, childList: true, characterData: true, attributes: true})
  const timer = setInterval(() => {
    const now = performance.now()
    const awaited = element.style.visibility === 'hidden' || element.querySelector('[data-waiting]') !== null
    if (awaited || !isReady()) changed = now
    if (now - changed < quiet && now - begun < longest) return
    stop()
    onStill()
  }, 100)
  const stop = () => {
    clearInterval(timer)
    observer.disconnect()
  }
  return stop
}
