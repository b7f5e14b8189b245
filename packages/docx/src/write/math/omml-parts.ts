import { element } from '../../xml/element.ts'
import type { Tree } from '../../xml/tree.ts'
import type { MathNode } from './mathml.ts'

/** Converts nodes that stand side by side. */
export type Row = (nodes: readonly MathNode[]) => readonly Tree[]

/** A property of a formula's part: `m:name` with `m:val`. */
export const property = (name: string, value: string | number): Tree => element(name, { 'm:val': value })

/** A run of a formula (ECMA-376 22.1.2.87): italic letters where mathematics has them, upright ones, or plain words. */
export function mathRun(value: string, style: 'italic' | 'upright' | 'words', bold = false): Tree {
  const kind = {
    italic: bold ? [property('m:sty', 'bi')] : [],
    upright: [property('m:sty', bold ? 'b' : 'p')],
    words: [element('m:nor')],
  }[style]
  return element(
    'm:r',
    {},
    kind.length > 0 ? element('m:rPr', {}, kind) : [],
    element('w:rPr', {}, element('w:rFonts', { 'w:ascii': 'Cambria Math', 'w:hAnsi': 'Cambria Math' })),
    element('m:t', { 'xml:space': 'preserve' }, value),
  )
}

const transparent: ReadonlySet<string> = new Set(['mrow', 'mstyle', 'mpadded'])

/** The one node that says something: rows that hold just one are looked through. */
export const core = (node: MathNode): MathNode => {
  const [only, ...others] = node.children
  return transparent.has(node.name) && only && others.length === 0 ? core(only) : node
}

/** The operator that a node is; `''` for what is none. */
export function operatorOf(node: MathNode | undefined): string {
  const found = node && core(node)
  return found?.name === 'mo' ? found.words.trim() : ''
}

/** The child at an index, as a list of none or one. */
export const childAt = (node: MathNode, index: number): readonly MathNode[] => node.children.slice(index, index + 1)
