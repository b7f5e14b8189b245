import { elementOf, elementsOf, wordsOf, type Tree } from '../../xml/tree.ts'
import { all, inTexts, nameOfStyle, quoted, styleOf, valueOf, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'

/** What may stand on a paragraph and on a run: what a style cannot know. */
const allowed: { readonly [name: string]: ReadonlySet<string> } = {
  'w:pPr': new Set(['w:pStyle', 'w:keepNext', 'w:numPr', 'w:bidi', 'w:sectPr', 'w:rPr']),
  'w:rPr': new Set(['w:rStyle', 'w:rtl', 'w:lang']),
}

/** The styles of paragraphs that are something without words: a line, an item that begins with a table, code without a line. */
const meaningful =
  /^(?:list (?:bullet|number)|definition\b|thematic break|(?:new )?source code|separator|header|footer|footnote separator)/

const isMark = ({ name }: Tree) => name === 'w:pPr' || name.startsWith('w:bookmark')
const isEmpty = (paragraph: Tree) => elementsOf(paragraph).every(isMark)

function* paragraphsOutsideTables(tree: Tree): Generator<Tree> {
  for (const inner of elementsOf(tree))
    if (inner.name === 'w:p') yield inner
    else if (inner.name !== 'w:tbl') yield* paragraphsOutsideTables(inner)
}

const headingLevel = (opened: Package, paragraph: Tree): number =>
  Number(/^heading ([1-9])$/.exec(nameOfStyle(opened, styleOf(paragraph)))?.[1] ?? 0)

const notesOf = (opened: Package, element: string, name: string): readonly string[] =>
  all(opened.part(`word/${name}.xml`), element).map(({ attributes }) => attributes['w:id'] ?? '')

/** Paragraphs and runs: formed by styles, none of them blank, headings in order, notes in pairs. */
export const textRules = {
  'formatted-directly': opened =>
    opened.texts.flatMap(({ path, root }) =>
      Object.entries(allowed).flatMap(([name, properties]) =>
        all(root, name)
          .filter(found => !elementsOf(found).some(({ name }) => name === 'w:rFonts' && isMathFont(found)))
          .flatMap(found => elementsOf(found))
          .filter(({ name }) => !properties.has(name))
          .map(
            property =>
              `The part ${path} has ${property.name} on a ${name === 'w:pPr' ? 'paragraph' : 'run'} instead of in a style.`,
          ),
      ),
    ),
  'paragraph-without-style': opened =>
    opened.texts
      .filter(({ path }) => !path.endsWith('notes.xml'))
      .flatMap(({ root }) => all(root, 'w:p'))
      .filter(paragraph => styleOf(paragraph) === '')
      .map(paragraph => `The paragraph ${quoted(wordsOf(paragraph))} has no style.`),
  'paragraph-blank': opened =>
    [...paragraphsOutsideTables(opened.body)]
      .filter(paragraph => isEmpty(paragraph) && !meaningful.test(nameOfStyle(opened, styleOf(paragraph))))
      .map(
        paragraph => `An empty paragraph of the style “${nameOfStyle(opened, styleOf(paragraph))}” stands for a space.`,
      ),
  'heading-level-skipped': opened => {
    const headings = [...paragraphsOutsideTables(opened.body)].filter(paragraph => headingLevel(opened, paragraph) > 0)
    return headings.flatMap((heading, index) => {
      const before = headings[index - 1]
      const [level, previous] = [headingLevel(opened, heading), before ? headingLevel(opened, before) : 0]
      return level > previous + 1
        ? [`The heading ${quoted(wordsOf(heading))} of level ${level} follows one of level ${previous}.`]
        : []
    })
  },
  'bullet-typed': opened =>
    all(opened.body, 'w:p')
      .map(wordsOf)
      .filter(words => /^[•◦▪‣]\s/.test(words))
      .map(words => `The paragraph ${quoted(words)} has a bullet of its own instead of being in a list.`),
  'note-missing': opened =>
    (['footnote', 'endnote'] as const).flatMap(kind => {
      const notes = new Set(notesOf(opened, `w:${kind}`, `${kind}s`))
      return inTexts(opened, `w:${kind}Reference`)
        .map(({ attributes }) => attributes['w:id'] ?? '')
        .filter(id => !notes.has(id))
        .map(id => `A reference leads to the ${kind} ${id}, which is not there.`)
    }),
  'note-unused': opened => {
    const used = new Set(inTexts(opened, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']))
    return all(opened.part('word/footnotes.xml'), 'w:footnote')
      .filter(({ attributes }) => attributes['w:type'] === undefined && !used.has(attributes['w:id']))
      .map(({ attributes }) => `Nothing refers to the footnote ${attributes['w:id']}.`)
  },
} as const satisfies Rules

/** Formulas name their font on every run, as Word writes them (ECMA-376 22.1.2.116). */
function isMathFont(properties: Tree): boolean {
  return (
    valueOf(elementOf(properties, 'w:rStyle')) === '' &&
    elementOf(properties, 'w:rFonts')?.attributes['w:ascii'] === 'Cambria Math'
  )
}
