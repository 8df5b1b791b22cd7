/** The least share of their natural size to which figures shrink; below it their labels would meet. */
export const least = 0.25

/** How near the largest share that fits is found. */
const near = 0.01

/**
 * The largest share, from `least` to 1, of their natural height at which figures fit the room that the screen leaves
 * them; `least` where even that is too much. `heightAt` lays them out at a share and answers their height.
 */
export function largestThatFits(heightAt: (share: number) => number, room: number): number {
  const whole = heightAt(1)
  if (whole <= room) return 1
  let [fits, tooLarge] = [least, 1]
  let guess = Math.max(least, room / whole)
  while (tooLarge - fits > near) {
    if (heightAt(guess) <= room) fits = guess
    else tooLarge = guess
    guess = (fits + tooLarge) / 2
  }
  return fits
}
