/**
 * Optimisers that change weights and their own state in place.
 *
 * Defect mended: tfjs's optimisers run some fourteen elementwise kernels for every variable (77 % of all GPU
 * dispatches of a small net's step, and half of its time on WASM) and allocate as many tensors.
 *
 * In place means that a clone of a variable, which shares its buffer, changes too: read `data()` for a copy.
 */
import type {
  AdamSettings,
  AdamSlot,
  MomentumSettings,
  MomentumSlot,
  SgdSettings,
  Slot,
} from './optimizer-settings'
import {kernels} from './registry'

/** m̂/(√v̂ + ε) with both means corrected for their start at zero; then decoupled weight decay (AdamW). */
export function adamStep(slots: readonly AdamSlot[], settings: AdamSettings): void {
  kernels().adam(slots, settings)
}

/** u ← μu + g, w ← w − rate·u − rate·decay·w. */
export function momentumStep(slots: readonly MomentumSlot[], settings: MomentumSettings): void {
  kernels().momentum(slots, settings)
}

/** w ← w − rate·g − rate·decay·w. */
export function sgdStep(slots: readonly Slot[], settings: SgdSettings): void {
  kernels().sgd(slots, settings)
}
