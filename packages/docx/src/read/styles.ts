import type { Mark } from '@stet/core'
import { traitNames, traitsOfName, type Trait } from '../style/character-style.ts'
import type { Standing } from '../style/standing.ts'
import { standingOfName } from '../style/standing-of-name.ts'
import { elementOf, elementsOf, type Tree } from '../xml/tree.ts'
import { foreignStanding, headingLevel, isContents } from './foreign-styles.ts'
import { marksOf, type MarkChange } from './run-marks.ts'

/** What a paragraph's style says that it is. */
export type Meaning =
  | { readonly type: 'standing'; readonly standing: Standing }
  | { readonly type: 'heading'; readonly level: number }
  | { readonly type: 'title' | 'subtitle' | 'author' | 'date' | 'referencesHeading' | 'bibliography' | 'contents' }
  /** A style that is none of ours. */
  | { readonly type: 'unknown' }

const single: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['title', { type: 'title' }],
  ['subtitle', { type: 'subtitle' }],
  ['author', { type: 'author' }],
  ['date', { type: 'date' }],
  ['references heading', { type: 'referencesHeading' }],
  ['bibliography', { type: 'bibliography' }],
])

function meaningOfName(name: string): Meaning | undefined {
  const lower = name.toLowerCase()
  const known = single.get(lower)
  if (known) return known
  if (isContents(lower)) return { type: 'contents' }
  const level = headingLevel(lower)
  if (level !== undefined) return { type: 'heading', level }
  const standing = standingOfName(lower) ?? foreignStanding(lower)
  return standing && { type: 'standing', standing }
}

/** The level of a heading by its outline (ECMA-376 17.3.1.20), from 1; 9 stands for text. */
export function outlineLevel(properties: Tree | undefined): number | undefined {
  const level = Number(elementOf(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9)
  return level >= 0 && level < 9 ? level + 1 : undefined
}

/** What a style says by how it sets its paragraphs: as headings, or in letters of equal widths. */
function meaningOfLook(style: Tree): Meaning | undefined {
  const level = outlineLevel(elementOf(style, 'w:pPr'))
  if (level !== undefined) return { type: 'heading', level }
  const isCode =
    style.attributes['w:type'] === 'paragraph' &&
    marksOf(elementOf(style, 'w:rPr')).some(({ mark, on }) => mark === 'code' && on)
  return isCode ? { type: 'standing', standing: { kind: { type: 'code' }, path: [] } } : undefined
}

/** The styles of a document, by id. */
export interface Styles {
  /** Whether there is a style of this name. */
  readonly has: (name: string) => boolean
  /** What a paragraph's style says, or the nearest that it is based on. */
  readonly meaning: (id: string | undefined) => Meaning
  /** What a character style says; for one that is not ours, the marks that it gives. */
  readonly traits: (id: string) => readonly Trait[]
  /** The marks that all letters of a paragraph's style have already. */
  readonly givenMarks: (id: string | undefined) => ReadonlySet<Mark>
  /** The list that a paragraph's style counts in. */
  readonly numbering: (id: string | undefined) => Tree | undefined
  /** The standing that a table's style says. */
  readonly tableStanding: (id: string | undefined) => Standing | undefined
  /** The ground of highlighted words: a program may have put it on words instead of the style. */
  readonly highlightFill?: string
  /** The languages of all text that names none: of most scripts, and of those that run from right to left. */
  readonly language?: string
  readonly bidirectional?: string
}

/** Reads `word/styles.xml`. */
export function stylesOf(root: Tree | undefined): Styles {
  const all = root ? elementsOf(root, 'w:style') : []
  const byId = new Map(all.map(style => [style.attributes['w:styleId'] ?? '', style]))
  const standard = all.find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )
  const nameOf = (style: Tree) => elementOf(style, 'w:name')?.attributes['w:val'] ?? ''
  const chain = (id: string | undefined): readonly Tree[] => {
    const found: Tree[] = []
    for (let style = id === undefined ? standard : byId.get(id); style && !found.includes(style);)
      style = (found.push(style), byId.get(elementOf(style, 'w:basedOn')?.attributes['w:val'] ?? ''))
    return found
  }
  const first = <Value>(id: string | undefined, pick: (style: Tree) => Value | undefined): Value | undefined => {
    for (const style of chain(id)) {
      const value = pick(style)
      if (value !== undefined) return value
    }
    return undefined
  }
  const marks = (id: string | undefined): ReadonlySet<Mark> => {
    const changes = chain(id)
      .toReversed()
      .flatMap(style => marksOf(elementOf(style, 'w:rPr')))
    return applied(new Set(), changes)
  }
  const highlight = all.find(style => nameOf(style).toLowerCase() === traitNames.highlight.toLowerCase())
  const highlightFill = elementOf(elementOf(highlight, 'w:rPr'), 'w:shd')?.attributes['w:fill']
  const defaults = root && elementOf(elementOf(elementOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const { 'w:val': language, 'w:bidi': bidirectional } = elementOf(defaults, 'w:lang')?.attributes ?? {}
  const names = new Set(all.map(style => nameOf(style).toLowerCase()))
  return {
    has: name => names.has(name.toLowerCase()),
    meaning: id => first(id, style => meaningOfName(nameOf(style)) ?? meaningOfLook(style)) ?? { type: 'unknown' },
    traits: id => {
      const own = first(id, style => (traitsOfName(nameOf(style)).length > 0 ? traitsOfName(nameOf(style)) : undefined))
      return own ?? [...marks(id)]
    },
    givenMarks: marks,
    numbering: id => first(id, style => elementOf(elementOf(style, 'w:pPr'), 'w:numPr')),
    tableStanding: id => first(id, style => standingOfName(nameOf(style))),
    ...(highlightFill === undefined ? {} : { highlightFill }),
    ...(language === undefined ? {} : { language }),
    ...(bidirectional === undefined ? {} : { bidirectional }),
  }
}

/** Marks with changes made to them, in order. */
export function applied(marks: ReadonlySet<Mark>, changes: readonly MarkChange[]): ReadonlySet<Mark> {
  const result = new Set(marks)
  for (const { mark, on } of changes)
    if (on) result.add(mark)
    else result.delete(mark)
  return result
}
