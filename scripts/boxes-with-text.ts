/**
 * A step of MDX: what touches a formula or a term of the glossary without a space, a comma or a Korean particle, stays on
 * its line. Either is a box to the browser, which would break the line before the comma.
 */

/** Of a tree of HTML, what is needed here. */
interface Node {
  readonly type: string
  value?: string
  readonly tagName?: string
  /** Of an element of JSX. */
  readonly name?: string | null
  readonly properties?: {readonly className?: unknown; readonly class?: unknown}
  children?: Node[]
}

const isFormula = ({properties}: Node) =>
  [properties?.className, properties?.class].flat().some((name) => name === 'katex')

/** A formula, a term, or either in bold. */
const isBox = (node: Node): boolean =>
  isFormula(node) ||
  node.name === 'Term' ||
  ((node.tagName === 'strong' || node.name === 'strong') &&
    node.children?.length === 1 &&
    node.children.every(isBox))

/** Wraps each box of these with the end of the text before it and the beginning of the one after. */
function joined(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  const rest = nodes.map((node) => ({...node}))
  for (const [i, node] of rest.entries()) {
    if (!isBox(node)) {
      if (node.value !== '') out.push(node)
      continue
    }
    const before = taken(out.at(-1), /\S+$/)
    const after = taken(rest[i + 1], /^[^\s\u2014\u2013-]+/)
    const parts = [before, node, after].filter((part) => part !== null)
    const alone = parts.length === 1
    out.push(
      alone
        ? node
        : {type: 'element', tagName: 'span', properties: {className: ['on-one-line']}, children: parts},
    )
  }
  return out.filter(({type, value}) => type !== 'text' || value !== '')
}

/** The part of a text that touches, cut off from it; null where there is none. */
function taken(node: Node | undefined, which: RegExp): Node | null {
  const found = node?.type === 'text' ? which.exec(node.value ?? '')?.[0] : undefined
  if (!node || found === undefined) return null
  node.value = (node.value ?? '').replace(which, '')
  return {type: 'text', value: found}
}

function walk(node: Node): void {
  if (!node.children) return
  for (const child of node.children) if (!isBox(child)) walk(child)
  if (node.tagName !== 'pre') node.children = joined(node.children)
}

export const boxesWithText = () => (tree: Node) => walk(tree)
