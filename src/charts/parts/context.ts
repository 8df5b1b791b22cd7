/**
 * A canvas to draw on, in software: what a figure draws in a frame is less work than the way to the graphics
 * processor and back. A canvas that lives there makes the page wait until the processor has caught up: with a
 * processor that trains a model, or is emulated, for 50 to 110 ms in a task.
 */
export function contextOf(canvas: HTMLCanvasElement | null | undefined): CanvasRenderingContext2D | null {
  return canvas?.getContext('2d', {willReadFrequently: true}) ?? null
}
