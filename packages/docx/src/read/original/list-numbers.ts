import { elementOf, elementsOf, type Tree } from '../../xml/tree.ts'
import type { KnownParagraph } from './known-paragraphs.ts'

const valueOf = (tree: Tree | undefined, name: string) => elementOf(tree, name)?.attributes['w:val']

const numbering = (known: KnownParagraph | undefined) => elementOf(known?.properties, 'w:numPr')

/** The list that a paragraph itself says it is in (ECMA-376 17.9.18). */
export const listOf = (known: KnownParagraph | undefined): string | undefined => valueOf(numbering(known), 'w:numId')

/** Its level in that list, from 0 (17.9.3). */
export const levelOf = (known: KnownParagraph | undefined): string => valueOf(numbering(known), 'w:ilvl') ?? '0'

/** An element that has but a value. */
export const valued = (name: string, value: string): Tree => ({ name, attributes: { 'w:val': value }, children: [] })

const definition = (root: Tree | undefined, list: string) =>
  root && elementsOf(root, 'w:num').find(({ attributes }) => attributes['w:numId'] === list)

/** The look that lists share and count by (17.9.1). */
const lookOf = (root: Tree | undefined, list: string | undefined) =>
  list === undefined ? undefined : valueOf(definition(root, list), 'w:abstractNumId')

/** Whether a list begins anew, instead of counting on from another one of its look (17.9.26). */
export const beginsAnew = (root: Tree | undefined, list: string | undefined): boolean => {
  const found = list === undefined ? undefined : definition(root, list)
  return found !== undefined && elementsOf(found, 'w:lvlOverride').some(change => elementOf(change, 'w:startOverride'))
}

/**
 * A list for the first paragraph of one that the file had in the original: it begins as that one did, and has the look that
 * the file gives to other paragraphs of it, or to those of lists that looked like it. Undefined where there are none.
 */
export function begunList(
  list: string,
  pairs: readonly (readonly [original: KnownParagraph | undefined, now: KnownParagraph])[],
  original: Tree | undefined,
  now: Tree | undefined,
): Tree | undefined {
  const look = lookOf(original, list)
  const alike = pairs.filter(([origin]) => lookOf(original, listOf(origin)) === look && look !== undefined)
  const [known] = [...alike.filter(([origin]) => listOf(origin) === list), ...alike].flatMap(
    ([, { properties }]) => lookOf(now, valueOf(elementOf(properties, 'w:numPr'), 'w:numId')) ?? [],
  )
  const changes = elementsOf(definition(original, list) ?? valued('', ''), 'w:lvlOverride')
  return known === undefined
    ? undefined
    : {
        name: 'w:num',
        attributes: { 'w:numId': `original ${list}` },
        children: [valued('w:abstractNumId', known), ...changes],
      }
}
