import {
  calloutGround,
  colour,
  defaultTheme,
  type CalloutKind,
  type Colour,
  type ColourName,
  type Theme,
} from '@stet/core'
import type { PdfOptions } from './options.ts'

export { colour, type Colour } from '@stet/core'

/** A page and its margins, in points. */
export interface PageGeometry {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  /** The width of the text. */
  readonly measure: number
  /** The height of the text, footnotes included. */
  readonly depth: number
}

const sizes: { readonly [Size in PdfOptions['pageSize']]: readonly [number, number] } = {
  A4: [595.28, 841.89],
  Letter: [612, 792],
}

const pointsPerMillimetre = 72 / 25.4

/** The measure, in ems of the text, of lines of about seventy letters. */
const goodMeasure = 384 / 10.5
const leastSide = 36

/** A page with the margins of a theme; sides that it leaves open give lines of about seventy letters. */
export function pageGeometry(pageSize: PdfOptions['pageSize'], { margins, sizes: type }: Theme): PageGeometry {
  const [width, height] = sizes[pageSize]
  const points = (side: number | undefined) => side && side * pointsPerMillimetre
  const open = Math.max(leastSide, (width - type.text * goodMeasure) / 2)
  const left = points(margins.left) ?? points(margins.right) ?? open
  const right = points(margins.right) ?? left
  const top = margins.top * pointsPerMillimetre
  const depth = height - top - margins.bottom * pointsPerMillimetre
  return { width, height, left, top, measure: width - left - right, depth }
}

/** The most pixels that a page can show across and down: 300 an inch, which is as fine as print is. */
export const printedPixels = ({
  measure,
  depth,
}: PageGeometry): { readonly width: number; readonly height: number } => ({
  width: Math.ceil((measure / 72) * 300),
  height: Math.ceil((depth / 72) * 300),
})

/** The same page turned sideways, for what is too wide for it upright. */
export function sideways({ width, height, top, depth }: PageGeometry): PageGeometry {
  const bottom = height - top - depth
  const measure = height - 2 * sidewaysMargin
  return { width: height, height: width, left: sidewaysMargin, top, measure, depth: width - top - bottom }
}

const sidewaysMargin = 72

/** The size of some text and the distance of its lines, in points. */
export interface TypeSize {
  readonly size: number
  readonly leading: number
}

/** A heading's size and the room above and below it, in points. */
export interface HeadingLook extends TypeSize {
  readonly before: number
  readonly after: number
}

/** The colours of a callout. */
interface CalloutLook {
  readonly ink: Colour
  readonly tint: Colour
}

/** All sizes and colours of a document; sizes in points. */
export interface Look extends Readonly<Record<ColourName, Colour>> {
  readonly text: TypeSize
  readonly small: TypeSize
  readonly table: TypeSize
  readonly code: TypeSize
  readonly note: TypeSize
  readonly reference: TypeSize
  readonly entry: TypeSize
  readonly running: TypeSize
  readonly title: TypeSize
  readonly subtitle: TypeSize
  readonly authors: TypeSize
  readonly dates: TypeSize
  readonly calloutTitle: TypeSize
  /** From the first level on. */
  readonly headings: readonly [HeadingLook, HeadingLook, HeadingLook, HeadingLook]
  /** Between paragraphs. */
  readonly gap: number
  /** Around tables, figures, callouts and the like. */
  readonly room: number
  readonly indent: number
  readonly callouts: { readonly [Kind in CalloutKind]: CalloutLook }
  /** How the lines of running text stand. */
  readonly align: 'justify' | 'start'
}

const hundredths = (value: number): number => Math.round(value * 100) / 100

/** A size beside that of the default theme, and the leading that belongs to it. */
const typeSize = (usual: number, leading: number, size = usual): TypeSize => ({
  size: hundredths(size),
  leading: hundredths((leading * size) / usual),
})

/** How far each level of headings stands out from the text, of what the first does. */
const headingShares = [1, 0.42, 0.1, 0] as const
const headingSpace = [
  { leading: 20 / 15.5, before: 25, after: 7 },
  { leading: 17 / 12.6, before: 19, after: 5 },
  { leading: 15 / 11, before: 15, after: 3 },
  { leading: 15 / 10.5, before: 14, after: 2 },
] as const

function headingLook(level: 0 | 1 | 2 | 3, { sizes: { text, heading } }: Theme): HeadingLook {
  const size = hundredths(text + Math.max(0, heading - text) * headingShares[level])
  const { leading, before, after } = headingSpace[level]
  return { size, leading: hundredths(size * leading), before, after }
}

function calloutLooks({ callouts }: Theme): Look['callouts'] {
  const kinds = Object.keys(callouts) as readonly CalloutKind[]
  const looks = kinds.map(kind => {
    const look: CalloutLook = { ink: colour(callouts[kind]), tint: colour(calloutGround(callouts[kind])) }
    return [kind, look] as const
  })
  return Object.fromEntries(looks) as Look['callouts']
}

/** The look that follows from a theme. */
export function lookOf(theme: Theme): Look {
  const { text, small, table, code, title } = theme.sizes
  const beside = (usual: number, leading: number) => typeSize(usual, leading, (usual * text) / defaultTheme.sizes.text)
  const names = Object.keys(theme.colours) as readonly ColourName[]
  const colours = Object.fromEntries(names.map(name => [name, colour(theme.colours[name])])) as Record<
    ColourName,
    Colour
  >
  return {
    ...colours,
    text: typeSize(10.5, 15, text),
    small: typeSize(8.6, 12, small),
    table: typeSize(8.8, 12.2, table),
    code: typeSize(8.6, 12.6, code),
    note: typeSize(8.6, 11.8, small),
    reference: beside(9.5, 13.4),
    entry: beside(9.4, 13.6),
    running: beside(8.2, 12),
    title: typeSize(25, 30, title),
    subtitle: beside(14, 19),
    authors: beside(10, 14),
    dates: beside(9, 13),
    calloutTitle: beside(9.4, 12),
    headings: [headingLook(0, theme), headingLook(1, theme), headingLook(2, theme), headingLook(3, theme)],
    gap: 7.5,
    room: 14,
    indent: 19,
    callouts: calloutLooks(theme),
    align: theme.alignment === 'ragged' ? 'start' : 'justify',
  }
}
