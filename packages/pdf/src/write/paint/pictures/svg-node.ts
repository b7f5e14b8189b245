/** An element of a normalised SVG. */
export interface SvgNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly SvgNode[]
}

const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g
const attribute = /([\w:-]+)="([^"]*)"/g

/** Reads the plain XML that resvg writes: elements with quoted attributes, without text, comments or entities of its own. */
export function readSvgNodes(xml: string): SvgNode {
  const root: { name: string; attributes: Map<string, string>; children: SvgNode[] } = {
    name: '',
    attributes: new Map(),
    children: [],
  }
  const open = [root]
  for (const [, closing, name, attributes = '', empty] of xml.matchAll(tag)) {
    if (closing === '/') {
      open.pop()
      continue
    }
    const pairs = [...attributes.matchAll(attribute)].map(([, key, value]) => [key!, value!] as const)
    const node = { name: name!, attributes: new Map(pairs), children: [] }
    open.at(-1)!.children.push(node)
    if (empty !== '/') open.push(node)
  }
  return root.children[0] ?? root
}

/** An attribute as a number. */
export const numberOf = (node: SvgNode, name: string, otherwise: number): number => {
  const value = Number(node.attributes.get(name) ?? otherwise)
  return Number.isFinite(value) ? value : otherwise
}

/** The id that an attribute such as `url(#id)` points at. */
export const idOf = (value: string | undefined): string | undefined => /^url\(#(.*)\)$/.exec(value ?? '')?.[1]
