import { element } from '../xml/element.ts'
import { elementOf, type Tree } from '../xml/tree.ts'

const within = (tree: Tree, ...names: readonly string[]): Tree | undefined =>
  names.reduce<Tree | undefined>((found, name) => elementOf(found, name), tree)

const replaced = (tree: Tree, name: string, instead: Tree): Tree => ({
  ...tree,
  children: [...tree.children.filter(child => typeof child !== 'string' && child.name !== name), instead],
})

/** What a template says of all text (ECMA-376 17.7.5.1), with the article’s language, which other defaults name. */
export function withLanguageOf(defaults: Tree, other: Tree): Tree {
  const language = within(other, 'w:rPrDefault', 'w:rPr', 'w:lang') ?? element('w:lang')
  const run = within(defaults, 'w:rPrDefault', 'w:rPr') ?? element('w:rPr')
  const paragraphs = elementOf(defaults, 'w:pPrDefault')
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, replaced(run, 'w:lang', language)),
    paragraphs ? [paragraphs] : [],
  )
}
