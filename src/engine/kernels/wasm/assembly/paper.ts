// Windows on paper: most of a picture is zeros, and a window of nothing else adds nothing to any sum. To leave it out
// changes no bit of a finite result.

import {Part, partAfter, partBytes} from './window-plan'
import {entryBytes} from './window-table'

/** Whether a window's lines are so short that one vector holds each; it pays to look at no others. */
@inline
export function areShort(length: i32): bool {
  return length <= 4
}

/** The numbers of short lines that end at `end`, one or the other bit; a little before them is looked at too. */
@inline
function inkOf(end: usize, lines: i32, step: usize): v128 {
  let found = i32x4.splat(0)
  for (let line = lines; line > 0; line--) {
    found = v128.or(found, v128.load(end - 16))
    end += step
  }
  return found
}

/** Whether four windows of short lines are paper. */
@inline
export function arePaper(lines: i32, length: i32, step: usize, a0: usize, a1: usize, a2: usize, a3: usize): bool {
  let found = i32x4.splat(0)
  let at = (<usize>length << 2) - 16
  for (let line = lines; line > 0; line--) {
    const first = v128.or(v128.load(a0 + at), v128.load(a1 + at))
    const others = v128.or(v128.load(a2 + at), v128.load(a3 + at))
    found = v128.or(found, v128.or(first, others))
    at += step
  }
  return !v128.any_true(found)
}

/** Of a plan's only part, that part with the windows alone that have ink; of short lines. */
export function keepInked(plan: usize, pictures: usize, lines: i32, length: i32, inked: usize): void {
  const part = changetype<Part>(plan)
  const kept = changetype<Part>(inked)
  memory.copy(inked, plan, partBytes)
  kept.table = partAfter(inked)
  let from = part.table
  let to = kept.table
  const step = part.pictureLine
  const end = pictures + (<usize>length << 2)
  for (let i = part.windows; i > 0; i--) {
    store<u64>(to, load<u64>(from))
    to += <usize>v128.any_true(inkOf(end + load<u32>(from), lines, step)) * entryBytes
    from += entryBytes
  }
  kept.windows = <i32>((to - kept.table) / entryBytes)
}

/** Whether at least a quarter was left out: of what is no picture, the next ones need not be looked at. */
export function wasPaper(plan: usize, inked: usize): bool {
  return changetype<Part>(inked).windows * 4 <= changetype<Part>(plan).windows * 3
}
