/** About how wide a text is in em, where nothing may be measured: Hangul is as wide as it is tall, Latin half of it. */
export const roughWidth = (text: string): number =>
  Array.from(text, (letter) => (letter >= '\u1100' ? 0.95 : 0.5)).reduce((sum, width) => sum + width, 0)

/** A text's words on lines of at most `most` em; a longer word has a line of its own. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && roughWidth(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
