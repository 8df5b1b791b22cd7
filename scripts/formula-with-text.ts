/** A step of MDX: what touches a formula without a space, a comma or a Korean particle, stays on the formula's line. */

/** Of a tree of HTML, what is needed here. */
interface Node {
  readonly type: string
  value?: string
  readonly tagName?: string
  readonly properties?: {readonly className?: unknown; readonly class?: unknown}
  children?: Node[]
}

const isFormula = ({properties}: Node) =>
  [properties?.className, properties?.class].flat().some((name) => name === 'katex')

/** Wraps each formula of these with the end of the text before it and the beginning of the one after. */
function joined(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  const rest = nodes.map((node) => ({...node}))
  for (const [i, node] of rest.entries()) {
    if (!isFormula(node)) {
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
        : {type: 'element', tagName: 'span', properties: {className: ['with-formula']}, children: parts},
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
  for (const child of node.children) if (!isFormula(child)) walk(child)
  if (node.tagName !== 'pre') node.children = joined(node.children)
}

export const formulaWithText = () => (tree: Node) => walk(tree)
