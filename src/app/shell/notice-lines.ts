import type {Language} from '../../contract/words'
import type {Messages} from '../../messages'
import {toText} from '../../variants/nearest'
import type {Correction} from '../../variants/spec'

/** A line for each part of a request that could not be had. */
export function noticeLines(
  notices: readonly Correction[],
  words: Messages['notices'],
  language: Language,
): readonly string[] {
  return notices.map(({name, given, used, why}) => {
    const said = used === null ? words.ignored(name, given) : words.replaced(name, given, toText(used))
    return why ? `${said} ${why[language]}` : said
  })
}
