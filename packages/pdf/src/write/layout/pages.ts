import { between, heightOf, type Strip } from './strip.ts'
import { pageEnd } from './page-end.ts'

/** What stands on one page: the text, and the footnotes at its foot. */
export interface Sheet {
  readonly body: readonly Strip[]
  readonly notes: readonly Strip[]
  /** Whether the page is turned, so that it is wider than tall. */
  readonly sideways: boolean
}

/** What filling pages must know. */
export interface SheetManner {
  /** The height of the text, footnotes included, in points. */
  readonly depth: number
  /** The same where the page is turned sideways. */
  readonly sidewaysDepth: number
  /** The strips of each footnote. */
  readonly notes: ReadonlyMap<string, readonly Strip[]>
}

/** The room between the text and the footnotes, in which their rule stands. */
export const noteGap = 18

/** Footnotes taller than this share of a page may be split over pages before the line that refers to them moves. */
const splitShare = 0.2

/**
 * Fills pages with strips. A page begins only where strips allow it, unless nothing else is possible; footnotes stand on
 * the page of their reference and go on at the foot of the next page where there is no room. What is turned sideways
 * stands behind the page that it belongs to, whose text goes on without a hole.
 */
export function sheetsOf(stream: readonly Strip[], manner: SheetManner): readonly Sheet[] {
  const upright = stream.filter(strip => !strip.sideways)
  const turned = turnedGroups(stream)
  const placed = new Set<string>()
  const sheets: Sheet[] = []
  const turnedSheets = (from: number, to: number): void => {
    for (let index = from; index < to; index++)
      for (const strips of turned.get(index) ?? [])
        sheets.push(...filledSheets(strips, { ...manner, depth: manner.sidewaysDepth }, placed, true))
  }
  turnedSheets(0, 1)
  filledSheets(upright, manner, placed, false, (sheet, from, end) => {
    sheets.push(sheet)
    turnedSheets(from + 1, end + 1)
  })
  return sheets.length > 0 ? sheets : [{ body: [], notes: [], sideways: false }]
}

/** Neighbouring strips that are turned sideways, by how many upright strips stand before them. */
function turnedGroups(stream: readonly Strip[]): ReadonlyMap<number, readonly (readonly Strip[])[]> {
  const groups = new Map<number, Strip[][]>()
  let upright = 0
  stream.forEach((strip, index) => {
    if (!strip.sideways) {
      upright++
      return
    }
    const own = groups.get(upright) ?? []
    if (stream[index - 1]?.sideways && own.length > 0) own.at(-1)!.push(strip)
    else own.push([strip])
    groups.set(upright, own)
  })
  return groups
}

type OnSheet = (sheet: Sheet, from: number, end: number) => void

function filledSheets(
  stream: readonly Strip[],
  manner: SheetManner,
  placed: Set<string>,
  sideways: boolean,
  onSheet?: OnSheet,
): readonly Sheet[] {
  const sheets: Sheet[] = []
  let rest: Strip | undefined
  let from = 0
  let carried: readonly Strip[] = []
  while (from < stream.length || carried.length > 0 || rest) {
    const at = (index: number): Strip => (index === from ? topStrip(rest ?? stream[index]!) : stream[index]!)
    const filled = fill(at, from, stream.length, carried, placed, manner)
    const body = bodyOf(filled, from, at)
    const queue = [...carried]
    for (const strip of body) queue.push(...newNotes(strip, placed, manner))
    const room = manner.depth - heightOf(body) - noteGap
    const taken = fitting(queue, room, body.length === 0)
    const sheet = { body, notes: queue.slice(0, taken), sideways }
    sheets.push(sheet)
    onSheet?.(sheet, from, filled.end)
    carried = queue.slice(taken)
    rest = filled.cut && { ...filled.cut[1], onTop: at(filled.end).onTop ?? [] }
    from = filled.end
    for (const strip of queue.slice(0, taken)) carried = [...carried, ...newNotes(strip, placed, manner)]
  }
  return sheets
}

/** The strip as the first of its page: what is set on top of it stands close. */
const topStrip = (strip: Strip): Strip => (strip.onTop && strip.onTop.length > 0 ? { ...strip, before: 0 } : strip)

function bodyOf({ onTop, end, cut }: Filled, from: number, at: At): readonly Strip[] {
  const body = [...onTop]
  for (let index = from; index < end; index++) body.push(at(index))
  if (cut) body.push(cut[0])
  const last = body.at(-1)
  if (!last?.below || last.below.length === 0) return body
  return [...body.slice(0, -1), { ...last, after: 0 }, ...last.below]
}

/** The strips of the notes that a strip refers to first; from now on they count as placed. */
function newNotes(strip: Strip, placed: Set<string>, { notes }: SheetManner): readonly Strip[] {
  return strip.notes.flatMap(id => {
    if (placed.has(id)) return []
    placed.add(id)
    return notes.get(id) ?? []
  })
}

/** How many strips fit, parted where they allow it; at least one where they have the page for themselves. */
function fitting(strips: readonly Strip[], room: number, alone: boolean): number {
  let height = 0
  let allowed = 0
  for (let index = 0; index < strips.length; index++) {
    height += between(strips[index - 1], strips[index]!) + strips[index]!.height
    if (strips[index]!.breakBefore) allowed = index
    if (height > room + 0.01) return allowed > 0 || !alone ? allowed : Math.max(1, index)
  }
  return strips.length
}

interface Filled {
  readonly onTop: readonly Strip[]
  /** The strip behind the last whole one of the page. */
  readonly end: number
  /** The strip at `end`, cut: its first part stands on the page. */
  readonly cut?: readonly [Strip, Strip]
}

/** The strip at a place of the stream. */
type At = (index: number) => Strip

/** Finds where a page that begins with the strip at `from` ends. */
function fill(
  at: At,
  from: number,
  length: number,
  carried: readonly Strip[],
  placed: ReadonlySet<string>,
  manner: SheetManner,
): Filled {
  if (from >= length) return { onTop: [], end: from }
  const onTop = at(from).onTop ?? []
  const top = onTop.length > 0 ? heightOf(onTop) : 0
  const carriedHeight = Math.min(heightOf(carried), manner.depth * 0.5)
  const seen = new Set<string>()
  let height = top
  let notes = carried.length > 0 ? carriedHeight + noteGap : 0
  let above = onTop.at(-1)
  for (let index = from; index < length; index++) {
    const strip = at(index)
    const added = noteRoom(strip, notes, placed, seen, manner)
    const next = height + between(above, strip) + strip.height
    if (next + (strip.below ? heightOf(strip.below) : 0) + notes + added > manner.depth + 0.01)
      return { onTop, ...pageEnd(at, from, index, manner.depth - height - notes, manner.depth) }
    height = next
    notes += added
    above = strip
  }
  return { onTop, end: length }
}

/** The room that a strip's new notes ask for on its page. */
function noteRoom(
  strip: Strip,
  before: number,
  placed: ReadonlySet<string>,
  seen: Set<string>,
  manner: SheetManner,
): number {
  let room = 0
  for (const id of strip.notes) {
    if (placed.has(id) || seen.has(id)) continue
    seen.add(id)
    const strips = manner.notes.get(id) ?? []
    const whole = heightOf(strips)
    const asked = whole > manner.depth * splitShare ? heightOf(strips.slice(0, leadOf(strips))) : whole
    room += asked + (before + room === 0 ? noteGap : 4)
  }
  return room
}

/** How many strips of a note its page must hold at least. */
function leadOf(strips: readonly Strip[]): number {
  const next = strips.findIndex((strip, index) => index > 1 && strip.breakBefore)
  return next < 0 ? strips.length : next
}
