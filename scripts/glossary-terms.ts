/** A step of MDX: wraps the first use of each term of the glossary, in each lesson, in a `<Term id="…">`. */
import type {Language} from '../src/contract/words'
import {formsOf, glossary} from '../src/messages/glossary/index.ts'

/** Of a tree of Markdown, what is needed here. */
interface Node {
  readonly type: string
  readonly value?: string
  children?: Node[]
}

interface Match {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** Where nothing is wrapped: headings stand alone, and links are buttons already. */
const closed: ReadonlySet<string> = new Set(['heading', 'link', 'inlineCode', 'code', 'math', 'inlineMath'])

/** Korean particles and endings that may follow a term; another noun may not. */
const particles =
  '은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|도|만|나|이나|라|이라|란|이란|보다|마다|까지|부터|처럼|다|이다|였다|이고|뿐|들'

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Finds terms of the glossary in a text of this language, the longest first. */
function finder(language: Language): (text: string) => Match[] {
  const ids = new Map<string, string>()
  for (const [id, term] of Object.entries(glossary))
    for (const form of formsOf(term[language])) ids.set(form.toLowerCase(), id)
  const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const after = language === 'en' ? String.raw`(?![\w-])` : `(?=$|[^가-힣]|(?:${particles})(?![가-힣]))`
  const before = language === 'en' ? String.raw`(?<![\w-])` : '(?<![가-힣A-Za-z])'
  const pattern = new RegExp(`${before}(?:${forms.join('|')})${after}`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const id = ids.get(found[0].toLowerCase())
      return id === undefined ? [] : [{id, from: found.index, to: found.index + found[0].length}]
    })
}

const finders = {en: finder('en'), ko: finder('ko')} satisfies Readonly<Record<Language, unknown>>

/** The text's parts, its terms wrapped; `used` are those that have been, and grows. */
function wrapped(text: string, language: Language, used: Set<string>): Node[] {
  const parts: Node[] = []
  let at = 0
  for (const {id, from, to} of finders[language](text)) {
    if (used.has(id)) continue
    used.add(id)
    parts.push({type: 'text', value: text.slice(at, from)}, termNode(id, text.slice(from, to)))
    at = to
  }
  return [...parts, {type: 'text', value: text.slice(at)}].filter(({value}) => value !== '')
}

const termNode = (id: string, text: string): Node & {name: string; attributes: readonly object[]} => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{type: 'mdxJsxAttribute', name: 'id', value: id}],
  children: [{type: 'text', value: text}],
})

function wrapIn(node: Node, language: Language, used: Set<string>): void {
  if (!node.children || closed.has(node.type)) return
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return wrapped(child.value ?? '', language, used)
    wrapIn(child, language, used)
    return [child]
  })
}

/** For `remarkPlugins`. The language is that of the file: `text.ko.mdx`. */
export const glossaryTerms =
  () =>
  (tree: Node, {path}: {readonly path?: string}): void =>
    wrapIn(tree, path?.endsWith('.ko.mdx') ? 'ko' : 'en', new Set())
