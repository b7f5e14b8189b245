import { createHash } from 'node:crypto'
import { explicitIds, walkArticle, walkInlines, walkSections, type Article, type Block } from '@stet/core'
import { anchorKind, anchorName, type AnchorKind } from '../style/anchor-name.ts'
import { blockName, blockPrefix } from '../style/block-name.ts'

/** A place that a link can lead to: a bookmark. */
export interface Anchor {
  readonly name: string
  /** Unique in the document. */
  readonly number: number
}

/** An anchor whose name does not tell all of its id; the dictionary does. */
export interface HiddenName {
  readonly name: string
  readonly id: string
  readonly kind: AnchorKind
}

/** A bookmark around a block whose name does not tell all of the block's id; the dictionary does. */
export type HiddenBlock = Omit<HiddenName, 'kind'>

export interface Anchors {
  /** Where a link to an id leads. */
  readonly of: (id: string) => Anchor | undefined
  /** The bookmarks around what has an id: the one that links lead to, the one by which an edited block is known again. */
  readonly around: (id: string) => readonly Anchor[]
  readonly hidden: readonly HiddenName[]
  readonly hiddenBlocks: readonly HiddenBlock[]
  /** The first number that no anchor has. */
  readonly nextNumber: number
}

const longest = 40

const kindOfBlock = ({ type }: Block): AnchorKind =>
  type === 'table' || type === 'list' || type === 'quote' || type === 'callout' || type === 'definitionList'
    ? type
    : 'leaf'

/** A block and the blocks in it that begin with the same paragraph, from the outermost to the innermost. */
function beginningTogether(block: Block): readonly Block[] {
  const first =
    block.type === 'quote'
      ? block.blocks[0]
      : block.type === 'table' && !block.caption
        ? [...block.head, ...block.body, ...block.foot][0]?.cells[0]?.blocks[0]
        : undefined
  return [block, ...(first ? beginningTogether(first) : [])]
}

/** The blocks that need a bookmark. Of blocks of one kind that begin together all have one or none, so that it is clear whose is whose. */
function bearingBlocks(article: Article, targets: ReadonlySet<string>): ReadonlySet<Block> {
  const bearing = new Set<Block>()
  const explicit = explicitIds(article)
  for (const block of walkArticle(article))
    if (targets.has(block.id) || explicit.has(block.id) || ('caption' in block && block.caption)) bearing.add(block)
  for (const block of walkArticle(article)) {
    const together = beginningTogether(block)
    for (const type of ['quote', 'table']) {
      const alike = together.filter(inner => inner.type === type)
      if (alike.some(inner => bearing.has(inner))) for (const inner of alike) bearing.add(inner)
    }
  }
  return bearing
}

function* bearers(article: Article): Generator<readonly [id: string, kind: AnchorKind]> {
  const targets = new Set<string>()
  for (const inline of walkInlines(article))
    if (inline.type === 'link' && inline.target.type === 'internal') targets.add(inline.target.id)
  for (const { section } of walkSections(article.sections)) yield [section.id, 'leaf']
  const bearing = bearingBlocks(article, targets)
  for (const block of walkArticle(article)) if (bearing.has(block)) yield [block.id, kindOfBlock(block)]
  for (const reference of article.references) yield [reference.id, 'leaf']
}

/** What an edited file is matched by: its headings and all its blocks. */
function* identities(article: Article): Generator<string> {
  for (const { section } of walkSections(article.sections)) yield section.id
  for (const { id } of walkArticle(article)) yield id
}

/**
 * Names the bookmarks of an article: every section, captioned block and reference, every block that a link leads to and
 * every block whose id its author chose; with `identity`, a second one for every section and block. A name is the id
 * itself where Word allows it: a letter, then letters, digits and underscores, at most 40, no two alike but for case
 * (ECMA-376 17.13.6.2 and Word's own limits).
 */
export function anchorsOf(article: Article, identity: boolean): Anchors {
  const anchors = new Map<string, Anchor>()
  const blocks = new Map<string, Anchor>()
  const taken = new Set<string>()
  const hidden: HiddenName[] = []
  const hiddenBlocks: HiddenBlock[] = []
  const isFree = (name: string | undefined): name is string => name !== undefined && !taken.has(name.toLowerCase())
  for (const [id, kind] of bearers(article)) {
    if (anchors.has(id)) continue
    const plain = anchorName(id)
    const name = isFree(plain) ? plain : shortName(id, longest)
    if (name !== plain || anchorKind(name) !== kind) hidden.push({ name, id, kind })
    taken.add(name.toLowerCase())
    anchors.set(id, { name, number: anchors.size })
  }
  for (const id of identity ? identities(article) : []) {
    const plain = blockName(id)
    const name = isFree(plain) ? plain : `${blockPrefix}${shortName(id, longest - blockPrefix.length)}`
    if (name !== plain) hiddenBlocks.push({ name, id })
    taken.add(name.toLowerCase())
    blocks.set(id, { name, number: anchors.size + blocks.size })
  }
  return {
    of: id => anchors.get(id),
    around: id => [anchors.get(id), blocks.get(id)].filter(anchor => anchor !== undefined),
    hidden,
    hiddenBlocks,
    nextNumber: anchors.size + blocks.size,
  }
}

function shortName(id: string, most: number): string {
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 12)
  const words = id.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^[^\p{L}]+/u, '')
  return `${
    [...words]
      .slice(0, most - 17)
      .join('')
      .slice(0, most - 13) || 'place'
  }_${digest}`
}
