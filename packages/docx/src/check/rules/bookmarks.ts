import { wordsOf } from '../../xml/tree.ts'
import { inTexts, repeated, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'

const starts = (opened: Package) => inTexts(opened, 'w:bookmarkStart')
const names = (opened: Package) => starts(opened).map(({ attributes }) => attributes['w:name'] ?? '')
const ids = (opened: Package, element: string) =>
  inTexts(opened, element).map(({ attributes }) => attributes['w:id'] ?? '')

/** Bookmarks: in pairs, no two alike, of names that Word takes (ECMA-376 17.13.6), and there where something leads. */
export const bookmarkRules = {
  'bookmark-duplicate': opened => [
    ...repeated(names(opened).map(name => name.toLowerCase())).map(name => `Two bookmarks are called “${name}”.`),
    ...repeated(ids(opened, 'w:bookmarkStart')).map(id => `Two bookmarks have the number ${id}.`),
  ],
  'bookmark-open': opened => {
    const begun = new Set(ids(opened, 'w:bookmarkStart'))
    const ended = new Set(ids(opened, 'w:bookmarkEnd'))
    return [
      ...[...begun].filter(id => !ended.has(id)).map(id => `The bookmark ${id} begins, but does not end.`),
      ...[...ended].filter(id => !begun.has(id)).map(id => `The bookmark ${id} ends, but does not begin.`),
    ]
  },
  'bookmark-name-unlawful': opened =>
    names(opened)
      .filter(name => !/^(?:_b_[\p{L}\p{N}_]|\p{L})[\p{L}\p{N}_]*$/u.test(name) || name.length > 40)
      .map(name => `Word takes no bookmark of the name “${name}”.`),
  'anchor-dead': opened => {
    const known = new Set(names(opened))
    const links = inTexts(opened, 'w:hyperlink')
      .filter(({ attributes }) => attributes['r:id'] === undefined)
      .flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
    const fields = inTexts(opened, 'w:instrText').flatMap(
      instruction => /^\s*(?:REF|NOTEREF|PAGEREF)\s+(\S+)/.exec(wordsOf(instruction))?.[1] ?? [],
    )
    return [...links, ...fields]
      .filter(name => !known.has(name))
      .map(name => `Something leads to the bookmark “${name}”, which is not there.`)
  },
} as const satisfies Rules
