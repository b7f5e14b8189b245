import type { Condition } from '../checked.ts'
import type { Finding } from '../finding.ts'
import type { Tag } from '../tags.ts'

interface Rule {
  readonly checkpoint: string
  /** The types that it may stand in; absent where it may stand anywhere. */
  readonly within?: readonly string[]
  /** The types that it may hold; absent where it may hold any, and content. */
  readonly holds?: readonly string[]
}

const table = '09-004'
const list = '09-005'
const contents = '09-006'

/** What may stand in what (ISO 32000-1, tables 333, 336 and 337). */
const rules: Readonly<Record<string, Rule>> = {
  Table: { checkpoint: table, holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { checkpoint: table, within: ['Table'], holds: ['TR'] },
  TBody: { checkpoint: table, within: ['Table'], holds: ['TR'] },
  TFoot: { checkpoint: table, within: ['Table'], holds: ['TR'] },
  TR: { checkpoint: table, within: ['Table', 'THead', 'TBody', 'TFoot'], holds: ['TH', 'TD'] },
  TH: { checkpoint: table, within: ['TR'] },
  TD: { checkpoint: table, within: ['TR'] },
  L: { checkpoint: list, holds: ['L', 'LI', 'Caption'] },
  LI: { checkpoint: list, within: ['L'], holds: ['Lbl', 'LBody'] },
  LBody: { checkpoint: list, within: ['LI'] },
  TOC: { checkpoint: contents, holds: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { checkpoint: contents, within: ['TOC'], holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
}

/** Tables, lists and contents are built as the standard builds them (Matterhorn 09-004 to 09-006). */
export const nesting: Condition = ({ tree }) => tree.all.flatMap(tag => [...misplaced(tag), ...unordered(tag)])

function misplaced(tag: Tag): readonly Finding[] {
  const rule = rules[tag.standard]
  if (!rule) return []
  const { checkpoint, within, holds } = rule
  const findings: Finding[] = []
  const outer = tag.parent?.standard
  if (within && !(outer !== undefined && within.includes(outer)))
    findings.push({ checkpoint, message: `“${tag.standard}” stands in “${outer ?? 'nothing'}”.`, ...tag.where })
  if (holds) {
    const stray = tag.tags.find(inner => !holds.includes(inner.standard))
    if (stray) findings.push({ checkpoint, message: `“${tag.standard}” holds “${stray.standard}”.`, ...stray.where })
    if (tag.content.length > 0)
      findings.push({ checkpoint, message: `“${tag.standard}” holds content of its own.`, ...tag.where })
  }
  return findings
}

const single = ['THead', 'TFoot', 'Caption'] as const

/** A caption is the first or last of a table, the first of a list; a table has one head and one foot. */
function unordered(tag: Tag): readonly Finding[] {
  if (tag.standard !== 'Table' && tag.standard !== 'L') return []
  const checkpoint = tag.standard === 'Table' ? table : list
  const types = tag.tags.map(({ standard }) => standard)
  const many = single.find(type => types.filter(each => each === type).length > 1)
  const caption = types.indexOf('Caption')
  const between = caption > 0 && !(tag.standard === 'Table' && caption === types.length - 1)
  return [
    ...(many ? [{ checkpoint, message: `“${tag.standard}” holds “${many}” more than once.`, ...tag.where }] : []),
    ...(between ? [{ checkpoint, message: `The caption stands amid a “${tag.standard}”.`, ...tag.where }] : []),
  ]
}
