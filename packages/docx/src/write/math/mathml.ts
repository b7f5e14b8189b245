import temml from 'temml'
import { elementsOf, parseTree, wordsOf, type Tree } from '../../xml/tree.ts'

/** An element of MathML; a token's words are in `words`, what the others hold in `children`. */
export interface MathNode {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly words: string
  readonly children: readonly MathNode[]
}

const nodeOf = (tree: Tree): MathNode => {
  const children = elementsOf(tree).map(nodeOf)
  return { name: tree.name, attributes: tree.attributes, words: children.length > 0 ? '' : wordsOf(tree), children }
}

/** Reads TeX as MathML. Throws where the TeX is faulty. */
export const mathmlOf = (value: string, displayMode: boolean): MathNode =>
  nodeOf(parseTree(temml.renderToString(value, { displayMode, xml: true, annotate: false, throwOnError: true })))
