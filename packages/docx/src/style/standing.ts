import type { CalloutKind } from '@stet/core'
import { listDepth, type CellStep, type Path, type Step } from './step.ts'

/** What a paragraph (or a table) is, apart from where it stands. */
export type Kind =
  | { readonly type: 'text'; readonly afterTable?: boolean }
  | { readonly type: 'bulletItem' }
  | { readonly type: 'numberItem' }
  | { readonly type: 'definition' }
  | { readonly type: 'term'; readonly fresh?: 'item' | 'list' }
  | { readonly type: 'code'; readonly language?: string; readonly fresh?: boolean }
  | { readonly type: 'math' }
  | { readonly type: 'figure' }
  | { readonly type: 'caption' }
  | { readonly type: 'thematicBreak' }
  | { readonly type: 'attribution' }
  | { readonly type: 'calloutTitle' }
  | { readonly type: 'separator' }
  | { readonly type: 'table' }

/**
 * Where a paragraph stands and what it is. Its style's name says it in words: "Source Code in List 2", "List Bullet in
 * Callout Tip", "Quote in Column Heading". A name and a standing are the same thing in two forms, so that the style
 * alone, which a person keeps when they edit, brings the article's structure back.
 */
export interface Standing {
  readonly kind: Kind
  readonly path: Path
}

const fixed = {
  math: 'Formula',
  figure: 'Figure',
  caption: 'Caption',
  thematicBreak: 'Thematic Break',
  separator: 'Separator',
  table: 'Stet Table',
} as const

const callouts: { readonly [Kind in CalloutKind]: string } = {
  note: 'Callout Note',
  tip: 'Callout Tip',
  important: 'Callout Important',
  warning: 'Callout Warning',
  caution: 'Callout Caution',
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const deep = (name: string, depth: number) => (depth > 1 ? `${name} ${depth}` : name)

const headings = { column: 'Column Heading', row: 'Row Heading', none: 'Table Text' } as const

function cellName({ foot, scope, align }: CellStep): string {
  return `${foot ? 'Foot ' : ''}${headings[scope ?? 'none']}${align ? ` ${capital(align)}` : ''}`
}

function stepName(step: Exclude<Step, { type: 'list' }>): string {
  switch (step.type) {
    case 'quote':
      return step.fresh ? 'New Quote' : 'Quote'
    case 'callout':
      return callouts[step.kind]
    case 'definition':
      return 'Definition'
    case 'cell':
      return cellName(step)
    case 'note':
      return 'Footnote Text'
  }
}

/** The names of the containers, innermost first; lists directly in each other are one: "List 3". */
function containerNames(path: Path): readonly string[] {
  const names: string[] = []
  for (let rest = path; rest.length > 0;) {
    const depth = listDepth(rest)
    const last = rest.at(-1) as Step
    names.push(last.type === 'list' ? deep('List', depth) : stepName(last))
    rest = rest.slice(0, rest.length - Math.max(depth, 1))
  }
  return names
}

/** The kind's own name, and the steps of the path that it already tells. */
function ownName(kind: Kind, path: Path): readonly [name: string, consumed: number] {
  const last = path.at(-1)
  const depth = listDepth(path)
  switch (kind.type) {
    case 'text':
      if (!last) return [kind.afterTable ? 'Body Text after Table' : 'Body Text', 0]
      if (last.type === 'list') return [deep('List Continue', depth), depth]
      if (last.type === 'definition') return ['Definition Continue', 1]
      return [stepName(last), 1]
    case 'bulletItem':
      return [deep('List Bullet', depth), depth]
    case 'numberItem':
      return [deep('List Number', depth), depth]
    case 'definition':
      return ['Definition', 1]
    case 'attribution':
      return [`${last?.type === 'quote' ? stepName(last) : 'Quote'} Attribution`, 1]
    case 'calloutTitle':
      return [`${last?.type === 'callout' ? stepName(last) : callouts.note} Title`, 1]
    case 'term':
      return [{ none: '', item: 'Separate ', list: 'New ' }[kind.fresh ?? 'none'] + 'Definition Term', 0]
    case 'code':
      return [`${kind.fresh ? 'New ' : ''}Source Code${kind.language === undefined ? '' : ` (${kind.language})`}`, 0]
    default:
      return [fixed[kind.type], 0]
  }
}

/** The name of the style for a standing. */
export function styleName({ kind, path }: Standing): string {
  const [name, consumed] = ownName(kind, path)
  return [name, ...containerNames(path.slice(0, path.length - consumed))].join(' in ')
}

/** A style's id: its name without spaces; what is neither letter nor digit by its code point (ECMA-376 17.7.4.17: any string). */
export const styleId = (name: string): string =>
  name.replaceAll(' ', '').replace(/[^\p{L}\p{N}]/gu, character => `_${character.codePointAt(0)?.toString(16)}_`)
