import { elementsOf, walkTree, wordsOf, type Tree } from '../../xml/tree.ts'
import { all, inTexts, nameOfStyle, quoted, styleOf, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'

/** The marks of fields and the things that can be seen in a paragraph, in order. */
const order = (paragraph: Tree): readonly string[] =>
  [...walkTree(paragraph)].flatMap(({ name, attributes }) => {
    if (name === 'w:fldChar') return attributes['w:fldCharType'] ?? []
    return name === 'w:t' || name === 'w:footnoteReference' ? 'shown' : []
  })

const isCaption = (opened: Package, paragraph: Tree) => /^caption\b/.test(nameOfStyle(opened, styleOf(paragraph)))
const counts = (paragraph: Tree) =>
  all(paragraph, 'w:instrText').some(instruction => /^\s*SEQ\s/.test(wordsOf(instruction)))

/** Fields: whole, with results, none of them waiting to be updated; captions counted by them (ECMA-376 17.16). */
export const fieldRules = {
  'field-dirty': opened =>
    inTexts(opened, 'w:fldChar', 'w:fldSimple')
      .filter(({ attributes }) => attributes['w:dirty'] !== undefined)
      .map(() => 'A field asks to be updated.'),
  'field-empty': opened => [
    ...inTexts(opened, 'w:p')
      .filter(paragraph => /separate end/.test(order(paragraph).join(' ')))
      .map(paragraph => `A field in ${quoted(wordsOf(paragraph))} shows nothing.`),
    ...inTexts(opened, 'w:fldSimple')
      .filter(field => elementsOf(field).length === 0)
      .map(() => 'A field shows nothing.'),
  ],
  'field-open': opened =>
    opened.texts
      .filter(({ root }) => {
        const marks = all(root, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])
        return marks.filter(type => type === 'begin').length !== marks.filter(type => type === 'end').length
      })
      .map(({ path }) => `A field in ${path} begins or ends, but not both.`),
  'caption-uncounted': opened =>
    all(opened.body, 'w:p')
      .filter(paragraph => isCaption(opened, paragraph) && !counts(paragraph))
      .map(paragraph => `The caption ${quoted(wordsOf(paragraph))} is not counted by a field.`),
  'caption-without-style': opened =>
    all(opened.body, 'w:p')
      .filter(paragraph => counts(paragraph) && !isCaption(opened, paragraph))
      .map(paragraph => `The paragraph ${quoted(wordsOf(paragraph))} is counted as a caption, but has not its style.`),
} as const satisfies Rules
