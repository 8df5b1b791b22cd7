/** What is measured of a scene as it stands on the screen. Runs in the page. */
export interface Measured {
  readonly scene: string
  /** The farthest that anything reaches below or beside what can be seen of it without scrolling, CSS pixels. */
  readonly cutOff: number
  /** What it is that is cut off. */
  readonly cut: string
  /** The smallest type, CSS pixels. */
  readonly smallest: number
  readonly smallestText: string
  /** Whether the text, the first figure, and Train where the scene has one, can be seen without scrolling. */
  readonly text: boolean
  readonly figure: boolean
  readonly train: boolean | null
}

export function measureScene(): Measured {
  const main = document.querySelector('main')
  const bar = document.querySelector('[data-bar]')?.getBoundingClientRect().top ?? innerHeight
  const seen = (element: Element): boolean => {
    const {width, height} = element.getBoundingClientRect()
    return (
      width > 1 &&
      height > 1 &&
      element.checkVisibility({visibilityProperty: true}) &&
      !element.closest('.katex-mathml') &&
      getComputedStyle(element).clipPath === 'none'
    )
  }
  /** What can be seen of an element is bounded by the screen, the bar, and whatever scrolls or clips around it. */
  const bounds = (element: Element) => {
    let bottom = element.closest('[data-bar]') ? innerHeight : bar
    let right = innerWidth
    for (let around = element.parentElement; around; around = around.parentElement) {
      const {overflowX, overflowY} = getComputedStyle(around)
      const box = around.getBoundingClientRect()
      if (overflowY !== 'visible') bottom = Math.min(bottom, box.bottom)
      if (overflowX !== 'visible') right = Math.min(right, box.right)
    }
    return {bottom, right}
  }
  const within = (element: Element | null | undefined): boolean => {
    if (!element) return false
    const {bottom, right} = element.getBoundingClientRect()
    const limit = bounds(element)
    return bottom <= limit.bottom + 1 && right <= limit.right + 1
  }
  // The playground's first screen is a scene of its own.
  const article = main?.querySelector('article, [data-first-screen]')
  let cutOff = 0
  let cut = ''
  for (const element of article?.querySelectorAll('*') ?? []) {
    const leaf = ['CANVAS', 'svg', 'BUTTON', 'INPUT', 'SELECT'].includes(element.tagName)
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
    if ((!leaf && !says) || element.closest('svg') !== (element.tagName === 'svg' ? element : null)) continue
    // A handle may reach beyond what it moves on: its middle may not.
    if (!seen(element) || element.closest('.katex, [data-handle], [data-scrolls]')) continue
    const box = element.getBoundingClientRect()
    const limit = bounds(element)
    const over = Math.max(box.bottom - limit.bottom, box.right - limit.right)
    if (over > cutOff + 0.5) {
      cutOff = over
      cut = `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}`
    }
  }
  let smallest = Number.POSITIVE_INFINITY
  let smallestText = ''
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!parent || !node.nodeValue?.trim() || !seen(parent) || parent.closest('.katex')) continue
    if (parent.getBoundingClientRect().top >= innerHeight) continue
    const drawing = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * drawing
    if (size < smallest - 0.01) {
      smallest = size
      smallestText = node.nodeValue.trim().slice(0, 30)
    }
  }
  const regions = [...(article?.querySelectorAll('section') ?? [])]
  const textual = regions.find((one) => one.getAttribute('aria-labelledby') === 'scene-title')
  const figure = article?.querySelector('figure [data-tile]')
  const train = main?.querySelector('[role=toolbar] button')
  return {
    scene: location.hash.replace(/^#\/(lessons\/)?/, '').replace(/\?.*$/, ''),
    cutOff: Math.round(cutOff),
    cut,
    smallest: Math.round(10 * smallest) / 10,
    smallestText,
    text: [...(textual?.children ?? [])].every((child) => !seen(child) || within(child)),
    figure: figure ? within(figure) : true,
    train: train ? within(train) : null,
  }
}
