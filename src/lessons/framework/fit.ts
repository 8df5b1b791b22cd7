/** The least share of their natural size to which figures shrink; below it their labels would meet. */
export const least = 0.15

/** How near the largest share that fits is found. */
const near = 0.01

/**
 * The largest share, from `least` to `most`, of their natural height at which figures fit the room that the screen leaves
 * them; `least` where even that is too much. `heightAt` lays them out at a share and answers their height.
 */
export function largestThatFits(heightAt: (share: number) => number, room: number, most = 1): number {
  const whole = heightAt(most)
  if (whole <= room) return most
  let [fits, tooLarge] = [least, most]
  let guess = Math.max(least, (most * room) / whole)
  while (tooLarge - fits > near) {
    if (heightAt(guess) <= room) fits = guess
    else tooLarge = guess
    guess = (fits + tooLarge) / 2
  }
  return fits
}
