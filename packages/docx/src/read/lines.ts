import type { Placed } from '@stet/core'
import { listDepth, type Path } from '../style/step.ts'
import { elementOf, elementsOf, walkTree, type Tree } from '../xml/tree.ts'
import type { PlaceContext } from './context.ts'
import type { NamedPlace } from './dictionary.ts'
import type { ItemNumbering, LineEntry } from './entry.ts'
import { placeOf } from './paragraph-numbers.ts'
import type { Span } from './span.ts'
import { spansOf } from './spans.ts'
import { outlineLevel, type Meaning } from './styles.ts'

/** A paragraph as it was read: what its style says, and what is in it. */
export interface Line extends Placed {
  readonly meaning: Meaning
  readonly spans: readonly Span[]
  readonly places: readonly NamedPlace[]
  readonly numbering?: ItemNumbering & { readonly level: number }
}

/** The list that a paragraph is in: by its own properties, or by its style's (ECMA-376 17.9.23). */
function numberingOf(properties: Tree | undefined, style: string | undefined, { styles, counted }: PlaceContext) {
  const own = elementOf(properties, 'w:numPr') ?? styles.numbering(style)
  const list = elementOf(own, 'w:numId')?.attributes['w:val']
  if (list === undefined || list === '0') return undefined
  const level = Number(elementOf(own, 'w:ilvl')?.attributes['w:val'] ?? 0)
  const found = counted(list, level)
  return found && { ...found, level }
}

const isText = (meaning: Meaning): boolean =>
  meaning.type === 'unknown' ||
  (meaning.type === 'standing' && meaning.standing.kind.type === 'text' && meaning.standing.path.length === 0)

const silent = /^w:(?:pPr|bookmark(?:Start|End)|proofErr|commentRange(?:Start|End))$/

/** What a paragraph is: what its style says, unless it is plain text and its own outline level or a formula that fills it says more. */
function meaningOf(paragraph: Tree, properties: Tree | undefined, meaning: Meaning): Meaning {
  if (!isText(meaning)) return meaning
  const level = outlineLevel(properties)
  if (level !== undefined) return { type: 'heading', level }
  const content = elementsOf(paragraph).filter(({ name }) => !silent.test(name))
  const isFormula = content.length > 0 && content.every(({ name }) => name === 'm:oMathPara')
  return isFormula ? { type: 'standing', standing: { kind: { type: 'math' }, path: [] } } : meaning
}

/** What the bookmarks in a paragraph stand for, each thing once: some have two, one that links lead to and one that tells which block it is. */
function placesIn(paragraph: Tree, { bookmark }: PlaceContext): readonly NamedPlace[] {
  const found: NamedPlace[] = []
  for (const { name, attributes } of walkTree(paragraph)) {
    const place = name === 'w:bookmarkStart' ? bookmark(attributes['w:name'] ?? '') : undefined
    if (place && !found.some(({ id, kind }) => id === place.id && kind === place.kind)) found.push(place)
  }
  return found
}

/** Reads a paragraph. */
export function lineOf(paragraph: Tree, context: PlaceContext): Line {
  const properties = elementOf(paragraph, 'w:pPr')
  const style = elementOf(properties, 'w:pStyle')?.attributes['w:val']
  const numbering = numberingOf(properties, style, context)
  const place = placeOf(paragraph, context.file)
  return {
    meaning: meaningOf(paragraph, properties, context.styles.meaning(style)),
    spans: spansOf(paragraph, context, context.styles.givenMarks(style)),
    places: placesIn(paragraph, context),
    ...(numbering ? { numbering } : {}),
    ...(place ? { place } : {}),
  }
}

const lists = (depth: number): Path => Array.from({ length: depth }, () => ({ type: 'list' }) as const)

/** A path whose innermost lists are as deep as the level at which Word counts: a person may have moved the item. */
function atLevel(path: Path, level: number): Path {
  const depth = listDepth(path)
  return depth === level + 1 || (level === 8 && depth > 8)
    ? path
    : [...path.slice(0, path.length - depth), ...lists(level + 1)]
}

/** A line as an entry of the body. */
export function entryOf({ meaning, spans, places, numbering, place }: Line): LineEntry {
  const shared = { type: 'line', spans, places, ...(place ? { place } : {}) } as const
  if (meaning.type === 'heading') return { ...shared, kind: meaning, path: [] }
  const { kind, path } = meaning.type === 'standing' ? meaning.standing : { kind: { type: 'text' } as const, path: [] }
  const isItem = kind.type === 'bulletItem' || kind.type === 'numberItem'
  if (!numbering || (!isItem && kind.type !== 'text'))
    return isItem ? { ...shared, kind: { type: 'text' }, path } : { ...shared, kind, path }
  const { level, ...item } = numbering
  return {
    ...shared,
    kind: { type: item.isBullet ? 'bulletItem' : 'numberItem' },
    path: atLevel(path, level),
    numbering: item,
  }
}
