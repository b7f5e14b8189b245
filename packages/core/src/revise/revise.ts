import type { Defaults } from '../compose/index.ts'
import type { Article } from '../model/index.ts'
import type { Context } from '../write/markdown/context.ts'
import { contextOf, toMarkdown } from '../write/markdown/to-markdown.ts'
import { align } from '../compare/align.ts'
import type { Change } from './change.ts'
import { attempt, type Attempt } from './attempt.ts'
import { knownSource, type KnownSource, type MarkdownSource } from './known.ts'
import { differences, isSame, nothing } from './differences.ts'
import { notesOf } from './notes.ts'
import type { Stretch } from '../compare/three-way.ts'
import { idsOf, settled } from './settled.ts'
import { alignable, unitsOf } from './unit.ts'

/** Markdown with edits in it. */
export interface Revision {
  readonly text: string
  readonly changes: readonly Change[]
  /** Whether the whole was written anew, because no smaller change says what was edited. */
  readonly isWrittenAnew: boolean
  /** Where in the text each section and block of the edited article stands, by the ids that it was given with. */
  readonly places: ReadonlyMap<string, Stretch>
}

/** How often a change that does not read as it should is made larger. */
const mostAttempts = 4

/**
 * Makes edits in Markdown: the result reads as the edited article, and what was not edited keeps its bytes. Edits are
 * made within lines first; whatever does not read back as it should is then written anew, block by block.
 */
export function revise(source: MarkdownSource, edited: Article, defaults: Defaults): Revision {
  const known = knownSource(source, defaults)
  const task = taskOf(known, edited)
  const result = (read: KnownSource, changes: readonly Change[], isWrittenAnew: boolean): Revision => ({
    text: read.text,
    changes,
    isWrittenAnew,
    places: placesOf(read, edited),
  })
  if (isSame(known.article, task.edited)) return { ...result(known, [], false), text: source.text }
  let rewritten = nothing
  for (let count = 0; count < mostAttempts; count++) {
    const found = attempt(task, rewritten)
    const mark = source.text.startsWith('\uFEFF') ? '\uFEFF' : ''
    const read = knownSource({ file: source.file, text: found.text }, defaults)
    const left = differences(read.article, task.edited, rewritten)
    if (left === undefined) return { ...result(read, found.changes, false), text: `${mark}${found.text}` }
    rewritten = left
  }
  const written = knownSource({ file: source.file, text: toMarkdown(task.edited) }, defaults)
  return result(written, attempt(task, rewritten).changes, true)
}

/** Where the sections and blocks of an article stand in its Markdown. */
function placesOf({ article, places }: KnownSource, given: Article): ReadonlyMap<string, Stretch> {
  const read = idsOf(article)
  return new Map(
    idsOf(given).flatMap((id, index) => {
      const place = places(read[index] ?? '')
      return place ? [[id, place] as const] : []
    }),
  )
}

/** What is to be made of a source: the edited article with the ids and the names of notes that the source will give it. */
function taskOf(known: KnownSource, given: Article): Attempt {
  const { article: base, chosenIds, labels } = known
  const own = new Map([...chosenIds].map(id => [id, id]))
  const rough = settled(given, own)
  const roughVoices = { base: contextOf(base, labels), edited: contextOf(rough) }
  const notes = notesOf(base, rough, labels, roughVoices)
  const voice = (article: Article, names: ReadonlyMap<string, string>): Context => contextOf(article, names)
  const names = unitsOf(given).map(({ id }) => id)
  const roughUnits = unitsOf(rough).map((unit, index) => ({ ...unit, name: names[index] ?? unit.id }))
  const units = unitsOf(base)
  const roughVoice = voice(rough, notes.labels)
  const origins = align(
    units.map(unit => alignable(unit, roughVoices.base)),
    roughUnits.map(unit => alignable(unit, roughVoice)),
  )
  const kept = new Map(own)
  for (const [to, from] of origins) {
    const [id, name] = [units[from]?.id, names[to]]
    if (id !== undefined && name !== undefined && chosenIds.has(id) && !kept.has(name)) kept.set(name, id)
  }
  const edited = settled(given, kept)
  const labelOf = edited.footnotes.map(({ id }, index) => {
    const before = rough.footnotes[index]?.id ?? ''
    return { id, label: notes.labels.get(before) ?? id, origin: notes.origins.get(before) }
  })
  return {
    known,
    edited,
    names,
    noteOrigins: new Map(labelOf.flatMap(({ id, origin }) => (origin === undefined ? [] : [[id, origin] as const]))),
    voices: { base: roughVoices.base, edited: voice(edited, new Map(labelOf.map(({ id, label }) => [id, label]))) },
  }
}
