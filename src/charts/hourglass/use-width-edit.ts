import {useMemo, useState} from 'react'
import type {ModelDescription} from '../../contract/description'
import {type Bounds, within} from './WidthField'

/** Widths of the encoder's hidden layers, from the pixels inwards, and the code's size; the decoder mirrors them. */
export interface Shape {
  readonly hidden: readonly number[]
  readonly code: number
}

/** How the net is changed in place. */
export interface WidthEdit {
  /** What is asked for: of the net that is drawn, or of the one that waits for new weights. */
  readonly shape: Shape
  /** The model as it would be. */
  readonly modelOf: (shape: Shape) => ModelDescription
  /** What waits for new weights, where it is another net than the one that is drawn. */
  readonly waiting?: ModelDescription | null
  readonly bounds?: Bounds
  readonly codeBounds?: Bounds
  readonly mostLayers?: number
  /** Without it hidden layers are fixed. */
  readonly onWidths?: (hidden: readonly number[]) => void
  readonly onCode?: (size: number) => void
}

/** The net as it is, or as it would be while somebody changes it. */
export interface EditedWidths {
  readonly model: ModelDescription
  /** Another net that waits for new weights; null while the one drawn is being changed. */
  readonly waiting: ModelDescription | null
  readonly shape: Shape
  readonly onDraft: (shape: Shape) => void
  readonly onCommit: (shape: Shape) => void
}

/** A width for a new layer between two: the power of two nearest to their geometric mean. */
const widthBetween = (outer: number, inner: number) =>
  2 ** Math.round(Math.log2(Math.sqrt(outer * Math.max(4, inner))))

export const anyWidth: Bounds = {min: 1, max: 1024}

/** The shape without its innermost hidden layer. */
export const withoutLayer = ({hidden, code}: Shape): Shape => ({hidden: hidden.slice(0, -1), code})

/** The shape with one hidden layer more, before the code. */
export function withLayer({hidden, code}: Shape, bounds: Bounds): Shape {
  return {hidden: [...hidden, within(widthBetween(hidden.at(-1) ?? 784, code), bounds)], code}
}

/** Widths that are changed in place: a draft is drawn at once, and what has changed is told when it is settled. */
export function useWidthEdit(model: ModelDescription, edit: WidthEdit | undefined): EditedWidths {
  const [draft, setDraft] = useState<Shape | null>(null)
  const drawn = useMemo(() => (draft && edit ? edit.modelOf(draft) : model), [draft, edit, model])
  const commit = (next: Shape) => {
    setDraft(null)
    if (next.hidden.join() !== edit?.shape.hidden.join()) edit?.onWidths?.(next.hidden)
    if (next.code !== edit?.shape.code) edit?.onCode?.(next.code)
  }
  return {
    model: drawn,
    waiting: draft ? null : (edit?.waiting ?? null),
    shape: draft ?? edit?.shape ?? {hidden: [], code: 1},
    onDraft: setDraft,
    onCommit: commit,
  }
}
