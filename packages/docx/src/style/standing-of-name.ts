import type { CalloutKind } from '@stet/core'
import type { Kind, Standing } from './standing.ts'
import type { CellStep, ListStep, Path } from './step.ts'

const list: ListStep = { type: 'list' }
const lists = (depth: string | undefined): Path => Array.from({ length: Number(depth ?? 1) }, () => list)

const calloutKinds: ReadonlySet<string> = new Set(['note', 'tip', 'important', 'warning', 'caution'])
const isCalloutKind = (word: string): word is CalloutKind => calloutKinds.has(word)

const cell = /^(foot )?(column heading|row heading|table text)(?: (start|center|end))?$/

function cellStep(name: string): CellStep | undefined {
  const found = cell.exec(name)
  if (!found) return undefined
  const scope = ({ 'column heading': 'column', 'row heading': 'row' } as const)[
    found[2] as 'column heading' | 'row heading'
  ]
  const align = found[3] as 'start' | 'center' | 'end' | undefined
  return { type: 'cell', foot: found[1] !== undefined, ...(scope ? { scope } : {}), ...(align ? { align } : {}) }
}

/** The steps that one container's name tells, outermost first. */
function container(name: string): Path | undefined {
  const depth = /^list(?: (\d+))?$/.exec(name)
  if (depth) return lists(depth[1])
  if (name === 'quote' || name === 'new quote') return [{ type: 'quote', fresh: name !== 'quote' }]
  if (name === 'definition') return [{ type: 'definition' }]
  if (name === 'footnote text') return [{ type: 'note' }]
  const [, fresh, kind] = /^(new )?callout (\w+)$/.exec(name) ?? []
  if (kind !== undefined && isCalloutKind(kind)) return [{ type: 'callout', kind, fresh: fresh !== undefined }]
  const step = cellStep(name)
  return step && [step]
}

const plain: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['formula', { type: 'math' }],
  ['figure', { type: 'figure' }],
  ['caption', { type: 'caption' }],
  ['thematic break', { type: 'thematicBreak' }],
  ['separator', { type: 'separator' }],
  ['definition term', { type: 'term' }],
  ['separate definition term', { type: 'term', fresh: 'item' }],
  ['new definition term', { type: 'term', fresh: 'list' }],
])

/** A percentage as a share, to a thousandth. */
const share = (percentage: string) => Math.round(Number.parseFloat(percentage) * 10) / 1000

/** What a kind's own name tells: the kind, and the steps that the name stands for. */
function own(name: string): Standing | undefined {
  if (name === 'body text' || name === 'normal') return { kind: { type: 'text' }, path: [] }
  if (name === 'body text after table') return { kind: { type: 'text', afterTable: true }, path: [] }
  const inList = /^list (bullet|number|continue)(?: (\d+))?$/.exec(name)
  if (inList) {
    const type = ({ bullet: 'bulletItem', number: 'numberItem', continue: 'text' } as const)[
      inList[1] as 'bullet' | 'number' | 'continue'
    ]
    return { kind: { type }, path: lists(inList[2]) }
  }
  const known = plain.get(name)
  if (known) return { kind: known, path: [] }
  const table = /^stet table(?: \(((?:auto|[\d.]+%)(?: (?:auto|[\d.]+%))*)\))?$/.exec(name)
  if (table) {
    const widths = table[1]?.split(' ').map(word => (word === 'auto' ? undefined : share(word)))
    return { kind: { type: 'table', ...(widths ? { widths } : {}) }, path: [] }
  }
  const code = /^(new )?source code(?: \((.+)\))?$/.exec(name)
  if (code)
    return {
      kind: {
        type: 'code',
        fresh: code[1] !== undefined,
        ...(code[2] === undefined ? {} : { language: code[2].replace(/%(?:25|2c|3b|20)/g, decodeURIComponent) }),
      },
      path: [],
    }
  if (name === 'definition') return { kind: { type: 'definition' }, path: [{ type: 'definition' }] }
  if (name === 'definition continue') return { kind: { type: 'text' }, path: [{ type: 'definition' }] }
  const ending = /^(.+) (attribution|title)$/.exec(name)
  const held = container(ending?.[1] ?? name)
  if (!held) return undefined
  const innermost = held.at(-1)?.type
  if (ending?.[2] === 'attribution')
    return innermost === 'quote' ? { kind: { type: 'attribution' }, path: held } : undefined
  if (ending?.[2] === 'title')
    return innermost === 'callout' ? { kind: { type: 'calloutTitle' }, path: held } : undefined
  return innermost === 'list' ? undefined : { kind: { type: 'text' }, path: held }
}

/**
 * The standing that a style's name tells, without regard to letter case (Word and LibreOffice differ in it); undefined
 * for a name that is none of ours.
 */
export function standingOfName(name: string): Standing | undefined {
  const [first = '', ...containers] = name.toLowerCase().split(' in ')
  const found = own(first)
  if (!found) return undefined
  const outer: Path[] = []
  for (const word of containers) {
    const path = container(word)
    if (!path) return undefined
    outer.unshift(path)
  }
  return { kind: found.kind, path: [...outer.flat(), ...found.path] }
}
