/**
 * The recipes of src/README.md as they are printed: code blocks that name a file, as ```ts src/variants/tied.ts, and
 * blocks of commands. Whoever follows a recipe writes the files, makes the changes and types the commands.
 */
export interface Block {
  /** `diff` for a change of a file, `sh` for commands; of anything else, the whole file. */
  readonly language: string
  /** The file, from the root of the repository; empty for commands. */
  readonly path: string
  readonly text: string
}

/** The code blocks below a heading of the map, in order. @throws RangeError where there is no such heading */
export function recipeOf(map: string, heading: string): Block[] {
  const part = map.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]
  if (part === undefined) throw new RangeError(`there is no recipe called ${heading}`)
  return [...part.matchAll(/^ *```(\w+) ?(\S*)\n(.*?)^ *```$/gms)].map(
    ([, language = '', path = '', text = '']) => ({language, path, text}),
  )
}

/**
 * A file after the change that a block prints: lines that stay begin with a space, new ones with a plus, old ones
 * with a minus; `@@` parts places far from each other.
 * @throws RangeError where the lines that should stand there do not, or stand there twice
 */
export function changed(before: string, change: string): string {
  return change.split(/^@@.*\n/m).reduce((text, place) => {
    const lines = place.split('\n').filter((line) => line !== '')
    const without = (mark: string) =>
      lines.flatMap((line) => (line.startsWith(mark) ? [] : [`${line.slice(1)}\n`])).join('')
    const [old, fresh] = [without('+'), without('-')]
    const found = text.split(`\n${old}`).length - 1
    if (found !== 1) throw new RangeError(`these lines stand there ${found} times:\n${old}`)
    return text.replace(`\n${old}`, () => `\n${fresh}`)
  }, before)
}
