/** Fills the screen with the page, or gives it back. A browser that refuses leaves the page as it is, which is no harm. */
export function toggleFullScreen(): void {
  const refused = () => {}
  if (document.fullscreenElement) document.exitFullscreen().catch(refused)
  else document.documentElement.requestFullscreen().catch(refused)
}
