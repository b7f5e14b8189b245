import { elementOf, elementsOf, walkTree, type Tree } from '../../xml/tree.ts'
import { placeAt, placeOf } from '../paragraph-numbers.ts'
import type { WordRevision } from '../reading.ts'
import { ownWords, wordsWithin } from './words.ts'

type Kind = WordRevision['kind']

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['w:ins', 'insertion'],
  ['w:del', 'deletion'],
  ['w:moveTo', 'move'],
  ['w:cellIns', 'insertion'],
  ['w:cellDel', 'deletion'],
  ['w:cellMerge', 'format'],
  ['w:rPrChange', 'format'],
  ['w:pPrChange', 'format'],
  ['w:tblPrChange', 'format'],
  ['w:trPrChange', 'format'],
  ['w:tcPrChange', 'format'],
  ['w:sectPrChange', 'format'],
])

/** One mark of a change: a program sets many for what a person did in one go. */
interface Piece {
  readonly kind: Kind
  readonly mark: Tree
  readonly text: string
  readonly line: number
}

/** The marks among the properties of something: of a run, of a paragraph and its end, of a table, a row or a cell. */
const marksAmong = (properties: Tree | undefined): readonly Tree[] =>
  properties ? elementsOf(properties).filter(({ name }) => kinds.has(name)) : []

const tableNames: ReadonlySet<string> = new Set(['w:tbl', 'w:tr', 'w:tc'])

/** The tracked changes of a part, in the order in which they stand. What was moved is told where it stands now. */
export function revisionsOf(root: Tree, file: string): readonly WordRevision[] {
  const pieces: (Piece | undefined)[] = []
  let line = 0
  const add = (mark: Tree, text: string) => pieces.push({ kind: kinds.get(mark.name) as Kind, mark, text, line })
  const read = (tree: Tree, isChanged: boolean): void => {
    line = lineOf(tree, file) ?? line
    const here = line
    const words = ownWords(tree)
    if (words !== undefined && !isChanged) pieces.push(undefined)
    const properties = elementOf(tree, `${tree.name}Pr`)
    if (tableNames.has(tree.name)) {
      const isMarked = wrapsChanges(tree)
      for (const mark of marksAmong(properties)) add(mark, isMarked ? '' : wordsWithin(tree))
    } else for (const mark of marksAmong(properties)) add(mark, wordsWithin(tree))
    for (const inner of elementsOf(tree)) {
      if (inner.name.endsWith('Pr') || inner.name === 'w:moveFrom') continue
      if (kinds.has(inner.name) && inner.children.length > 0) {
        add(inner, wordsWithin(inner))
        read(inner, true)
      } else read(inner, isChanged)
    }
    if (tree.name !== 'w:p') return
    line = here
    const marks = marksAmong(elementOf(properties, 'w:rPr')).filter(({ name }) => name !== 'w:rPrChange')
    for (const mark of marks) add(mark, '¶')
    if (marks.length === 0 && !isChanged) pieces.push(undefined)
  }
  read(root, false)
  return joined(pieces).map(({ kind, mark, text, line: at }) => ({
    kind,
    author: mark.attributes['w:author'] ?? '',
    ...(mark.attributes['w:date'] === undefined ? {} : { date: mark.attributes['w:date'] }),
    text,
    place: placeAt(Math.max(at, 1), file),
  }))
}

/** The ordinal of a paragraph, or of the first one of a table, a row or a cell. */
function lineOf(tree: Tree, file: string): number | undefined {
  if (!tableNames.has(tree.name)) return placeOf(tree, file)?.start.line
  for (const inner of walkTree(tree)) {
    const place = placeOf(inner, file)
    if (place) return place.start.line
  }
  return undefined
}

const wrapsChanges = (tree: Tree): boolean =>
  elementsOf(tree).some(inner => !inner.name.endsWith('Pr') && (kinds.has(inner.name) || wrapsChanges(inner)))

/** Pieces next to each other that one person made at one time, as one; `undefined` parts what has unchanged words between. */
function joined(pieces: readonly (Piece | undefined)[]): readonly Piece[] {
  const made: Piece[] = []
  let open = false
  for (const piece of pieces) {
    const last = made.at(-1)
    const goesOn =
      open &&
      piece &&
      last?.kind === piece.kind &&
      last.mark.attributes['w:author'] === piece.mark.attributes['w:author'] &&
      last.mark.attributes['w:date'] === piece.mark.attributes['w:date']
    if (goesOn) made[made.length - 1] = { ...last, text: last.text + piece.text }
    else if (piece) made.push(piece)
    open = piece !== undefined
  }
  return made
}
