import type { DoubtfulParagraph } from '../changes/doubtful-paragraphs.ts'
import { ordinalOf } from '../paragraph-numbers.ts'
import { elementOf, elementsOf, type Tree } from '../../xml/tree.ts'
import { knownParagraphs, originsOf, type KnownParagraph } from './known-paragraphs.ts'
import { beginsAnew, begunList, levelOf, listOf, valued } from './list-numbers.ts'
import { styleIds } from './style-ids.ts'

/** The parts of a file that say what its paragraphs are, as they were saved: those with paragraphs, all changes in them. */
export interface SavedParts {
  readonly saved: readonly Tree[]
  readonly styles: Tree | undefined
  readonly numbering: Tree | undefined
}

/** What a program says of the end of a paragraph and of the section that it ends stays its own. */
const ownParts: readonly string[] = ['w:rPr', 'w:sectPr']

/**
 * A file whose doubtful paragraphs have the properties that they had in the original which the file was made from. One that is
 * not there, or whose style the file has lost, stays as the file says.
 */
export function restored(
  file: SavedParts,
  original: SavedParts,
  doubts: readonly DoubtfulParagraph[],
): Pick<SavedParts, 'saved' | 'numbering'> {
  if (doubts.length === 0) return file
  const now = knownParagraphs(file.saved)
  const before = knownParagraphs(original.saved)
  const origins = originsOf(before, now)
  const doubtOf = new Map(doubts.map(doubt => [doubt.paragraph, doubt]))
  const sure = now.flatMap((known, at) => (doubtOf.has(known.paragraph) ? [] : [[origins[at], known] as const]))
  const idOf = styleIds(original.styles, file.styles)
  const firsts = new Map(before.toReversed().map(known => [listOf(known), known]))
  const begun: Tree[] = []
  const lists = new Map<string, string>()
  const properties = new Map<string, Tree>()

  const listFor = (list: string, origin: KnownParagraph): string | undefined => {
    const inOrder = lists.get(list) ?? listOf(sure.find(([other]) => listOf(other) === list)?.[1])
    if (firsts.get(list) !== origin || beginsAnew(file.numbering, inOrder)) return inOrder
    const made = begunList(list, sure, original.numbering, file.numbering)
    if (made) begun.push(made)
    return made?.attributes['w:numId'] ?? inOrder
  }

  for (const [at, known] of now.entries()) {
    const origin = origins[at]
    const doubt = doubtOf.get(known.paragraph)
    const list = listOf(origin)
    const own = doubt?.isJoined ? undefined : listOf(known)
    const number = list === undefined || !origin || !doubt ? own : (own ?? listFor(list, origin))
    if (list !== undefined && number !== undefined) lists.set(list, number)
    if (!origin || !doubt) continue
    const style = elementOf(origin.properties, 'w:pStyle')?.attributes['w:val']
    const id = style === undefined ? undefined : idOf(style)
    if (style !== undefined && id === undefined) continue
    properties.set(ordinalOf(known.paragraph), {
      name: 'w:pPr',
      attributes: {},
      children: [
        ...(id === undefined ? [] : [valued('w:pStyle', id)]),
        ...(list === undefined || number === undefined ? [] : [numbered(levelOf(origin), number)]),
        ...(origin.properties ? elementsOf(origin.properties) : []).filter(
          ({ name }) => !['w:pStyle', 'w:numPr', ...ownParts].includes(name),
        ),
        ...(known.properties ? elementsOf(known.properties, ...ownParts) : []),
      ],
    })
  }
  return {
    saved: file.saved.map(root => withProperties(root, properties)),
    numbering: file.numbering && { ...file.numbering, children: [...file.numbering.children, ...begun] },
  }
}

const numbered = (level: string, list: string): Tree => ({
  name: 'w:numPr',
  attributes: {},
  children: [valued('w:ilvl', level), valued('w:numId', list)],
})

/** A part whose paragraphs have other properties, by their ordinals. */
function withProperties(tree: Tree, properties: ReadonlyMap<string, Tree>): Tree {
  const children = tree.children.map(child => (typeof child === 'string' ? child : withProperties(child, properties)))
  const own = tree.name === 'w:p' ? properties.get(ordinalOf(tree)) : undefined
  return own
    ? { ...tree, children: [own, ...children.filter(child => typeof child === 'string' || child.name !== 'w:pPr')] }
    : { ...tree, children }
}
