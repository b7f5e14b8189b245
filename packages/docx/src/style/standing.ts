import { handle, type CalloutKind, type Handlers } from '@stet/core'
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
  | { readonly type: 'table'; readonly widths?: ColumnWidths }

/** The share of a table's width that each column was given, over 0 and at most 1, to a thousandth; undefined where the program is free. */
export type ColumnWidths = readonly (number | undefined)[]

/**
 * Where a paragraph stands and what it is. Its style's name says it in words: "Source Code in List 2", "List Bullet in
 * Callout Tip", "Quote in Column Heading". A name and a standing are the same thing in two forms, so that the style
 * alone, which a person keeps when they edit, brings the article's structure back.
 */
export interface Standing {
  readonly kind: Kind
  readonly path: Path
}

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
      return `${step.fresh ? 'New ' : ''}${callouts[step.kind]}`
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

/** A kind's own name, and how many steps of the path it already tells. */
type OwnName = readonly [name: string, told: number]

/** A comma in a style's name would begin another name of it (ECMA-376 17.7.4.1), and ` in ` a container. */
const nameOfLanguage = (language: string) =>
  language.replace(/[%,;]| (?=in )/g, character =>
    encodeURIComponent(character).replace(',', '%2C').replace(';', '%3B'),
  )

const only = (name: string) => (): OwnName => [name, 0]

const widthsName = (widths: ColumnWidths): string =>
  widths.map(width => (width === undefined ? 'auto' : `${Math.round(width * 1000) / 10}%`)).join(' ')

const freshTerms = { item: 'Separate Definition Term', list: 'New Definition Term', none: 'Definition Term' } as const

const ownNames: Handlers<Kind, Path, OwnName> = {
  text: ({ afterTable }, path) => {
    const last = path.at(-1)
    if (!last) return [afterTable ? 'Body Text after Table' : 'Body Text', 0]
    if (last.type === 'list') return [deep('List Continue', listDepth(path)), listDepth(path)]
    return [last.type === 'definition' ? 'Definition Continue' : stepName(last), 1]
  },
  bulletItem: (_, path) => [deep('List Bullet', listDepth(path)), listDepth(path)],
  numberItem: (_, path) => [deep('List Number', listDepth(path)), listDepth(path)],
  definition: () => ['Definition', 1],
  attribution: (_, path) => [`${containerNames(path)[0]} Attribution`, 1],
  calloutTitle: (_, path) => [`${containerNames(path)[0]} Title`, 1],
  term: ({ fresh }) => [freshTerms[fresh ?? 'none'], 0],
  code: ({ fresh, language }) => [
    `${fresh ? 'New ' : ''}Source Code${language === undefined ? '' : ` (${nameOfLanguage(language)})`}`,
    0,
  ],
  math: only('Formula'),
  figure: only('Figure'),
  caption: only('Caption'),
  thematicBreak: only('Thematic Break'),
  separator: only('Separator'),
  table: ({ widths }) => [`Stet Table${widths ? ` (${widthsName(widths)})` : ''}`, 0],
}

/** The name of the style for a standing. */
export function styleName({ kind, path }: Standing): string {
  const [name, told] = handle(ownNames, kind, path)
  return [name, ...containerNames(path.slice(0, path.length - told))].join(' in ')
}

/** A style's id: its name without spaces; what is neither letter nor digit by its code point (ECMA-376 17.7.4.17: any string). */
export const styleId = (name: string): string =>
  name.replaceAll(' ', '').replace(/[^\p{L}\p{N}]/gu, character => `_${character.codePointAt(0)?.toString(16)}_`)
