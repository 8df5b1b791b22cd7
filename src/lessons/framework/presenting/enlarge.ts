/** Fills the screen with one figure: the one under the pointer, else that with the focus, else the first. Again: back. */
export function enlargeFigure(): void {
  const enlarged = document.querySelector<HTMLElement>('figure[data-enlarged]')
  if (enlarged) {
    delete enlarged.dataset.enlarged
    return
  }
  const figure =
    document.querySelector<HTMLElement>('main figure:hover') ??
    document.activeElement?.closest('figure') ??
    document.querySelector<HTMLElement>('main figure')
  if (figure instanceof HTMLElement) figure.dataset.enlarged = ''
}
