import { between, heightOf, type Strip } from './strip.ts'

/** What stands on one page: the text, and the footnotes at its foot. */
export interface Sheet {
  readonly body: readonly Strip[]
  readonly notes: readonly Strip[]
}

/** What filling pages must know. */
export interface SheetManner {
  /** The height of the text, footnotes included, in points. */
  readonly depth: number
  /** The strips of each footnote. */
  readonly notes: ReadonlyMap<string, readonly Strip[]>
}

/** The room between the text and the footnotes, in which their rule stands. */
export const noteGap = 18

/** Footnotes taller than this share of a page may be split over pages before the line that refers to them moves. */
const splitShare = 0.2

/**
 * Fills pages with strips. A page begins only where strips allow it, unless nothing else is possible; footnotes stand on
 * the page of their reference and go on at the foot of the next page where there is no room.
 */
export function sheetsOf(stream: readonly Strip[], manner: SheetManner): readonly Sheet[] {
  const sheets: Sheet[] = []
  const placed = new Set<string>()
  let rest: Strip | undefined
  let from = 0
  let carried: readonly Strip[] = []
  while (from < stream.length || carried.length > 0 || rest) {
    const at = (index: number): Strip => (index === from && rest ? rest : stream[index]!)
    const filled = fill(at, from, stream.length, carried, placed, manner)
    const cut = filled.cut
    const body = [...filled.onTop]
    for (let index = from; index < filled.end; index++) body.push(at(index))
    if (cut) body.push(cut[0])
    const queue = [...carried]
    for (const strip of body) queue.push(...newNotes(strip, placed, manner))
    const room = manner.depth - heightOf(body) - noteGap
    const taken = fitting(queue, room, body.length === 0)
    sheets.push({ body, notes: queue.slice(0, taken) })
    carried = queue.slice(taken)
    rest = cut && { ...cut[1], onTop: filled.onTop }
    from = filled.end
    for (const strip of queue.slice(0, taken)) carried = [...carried, ...newNotes(strip, placed, manner)]
  }
  return sheets.length > 0 ? sheets : [{ body: [], notes: [] }]
}

/** The strips of the notes that a strip refers to first; from now on they count as placed. */
function newNotes(strip: Strip, placed: Set<string>, { notes }: SheetManner): readonly Strip[] {
  return strip.notes.flatMap(id => {
    if (placed.has(id)) return []
    placed.add(id)
    return notes.get(id) ?? []
  })
}

/** How many strips fit; at least one where they have the page for themselves. */
function fitting(strips: readonly Strip[], room: number, alone: boolean): number {
  let height = 0
  for (let index = 0; index < strips.length; index++) {
    height += between(strips[index - 1], strips[index]!) + strips[index]!.height
    if (height > room + 0.01) return alone ? Math.max(1, index) : index
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
    if (next + notes + added > manner.depth + 0.01)
      return ended(at, from, index, { room: manner.depth - height - notes, depth: manner.depth }, onTop)
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
    const asked = whole > manner.depth * splitShare ? heightOf(strips.slice(0, 2)) : whole
    room += asked + (before + room === 0 ? noteGap : 4)
  }
  return room
}

/** A strip that takes more than this share of a page is cut where it begins, if there is this much room, in points. */
const tallShare = 0.9
const leastCut = 72

/** Ends a page that cannot hold the strip at `full`. */
function ended(
  at: At,
  from: number,
  full: number,
  { room, depth }: { room: number; depth: number },
  onTop: readonly Strip[],
): Filled {
  if (full === from) {
    const cut = at(from).split?.(room)
    return cut ? { onTop, end: from, cut } : { onTop, end: from + 1 }
  }
  const tall = at(full)
  if (tall.height > tallShare * depth && room > leastCut) {
    const cut = tall.split?.(room - between(at(full - 1), tall))
    if (cut) return { onTop, end: full, cut }
  }
  for (let index = full; index > from; index--)
    if (at(index).breakBefore && !at(index - 1).keepWithNext) return { onTop, end: index }
  return { onTop, end: full }
}
