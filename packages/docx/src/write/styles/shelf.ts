import { xmlOf } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'

/**
 * The styles that one writer has made, since nearly all files have nearly the same ones. It belongs to the writer's look
 * and template: the same name means the same style there.
 */
export interface StyleShelf {
  /** The style of a name, made where it is wanted for the first time. */
  readonly style: (name: string, make: () => Tree) => Tree
  /** A style as it stands in a part. */
  readonly xml: (style: Tree) => string
}

/** An empty shelf. */
export function styleShelf(): StyleShelf {
  const styles = new Map<string, Tree>()
  const texts = new WeakMap<Tree, string>()
  return {
    style: (name, make) => {
      const style = styles.get(name) ?? make()
      styles.set(name, style)
      return style
    },
    xml: style => {
      const text = texts.get(style) ?? xmlOf(style)
      texts.set(style, text)
      return text
    },
  }
}
