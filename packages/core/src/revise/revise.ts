import type { Defaults } from '../compose/index.ts'
import type { Article } from '../model/index.ts'
import type { Voices } from './flow-context.ts'
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
export function revise(source: MarkdownSource | KnownSource, edited: Article, defaults: Defaults): Revision {
  const known = 'tree' in source ? source : knownSource(source, defaults)
  const { file, hasMark } = known
  const result = (read: KnownSource, changes: readonly Change[], isWrittenAnew: boolean): Revision => ({
    text: `${hasMark ? '\uFEFF' : ''}${read.text}`,
    changes,
    isWrittenAnew,
    places: placesOf(read, edited),
  })
  const rough = settled(edited, new Map([...known.chosenIds].map(id => [id, id])))
  if (isSame(known.article, rough)) return result(known, [], false)
  const task = taskOf(known, edited, rough)
  let rewritten = nothing
  for (let count = 0; count < mostAttempts; count++) {
    const { text, changes } = attempt(task, rewritten)
    const read = knownSource({ file, text }, defaults)
    const left = differences(read.article, task.edited, rewritten)
    if (left === undefined) return result(read, changes, false)
    rewritten = left
  }
  const written = knownSource({ file, text: toMarkdown(task.edited) }, defaults)
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
function taskOf(known: KnownSource, given: Article, rough: Article): Attempt {
  const { article: base, labels, bullets } = known
  const voices = { base: contextOf(base, labels, bullets), edited: contextOf(rough, undefined, bullets) }
  const notes = notesOf(base, rough, labels, voices)
  const named = { ...voices, edited: { ...voices.edited, footnoteLabels: notes.labels } }
  const names = unitsOf(given).map(({ id }) => id)
  const chosen = chosenOf(known, rough, names, named)
  const edited = chosen ? settled(given, chosen) : rough
  const before = new Map(edited.footnotes.map(({ id }, index) => [id, rough.footnotes[index]?.id ?? '']))
  const footnoteLabels = new Map([...before].map(([id, old]) => [id, notes.labels.get(old) ?? id]))
  return {
    known,
    edited,
    names,
    noteOrigins: new Map(
      [...before].flatMap(([id, old]) => {
        const origin = notes.origins.get(old)
        return origin === undefined ? [] : [[id, origin] as const]
      }),
    ),
    voices: {
      base: voices.base,
      edited: chosen ? contextOf(edited, footnoteLabels, bullets) : named.edited,
    },
  }
}

/** The ids of the author's choice, by the ids that the edited article was given with; undefined where they are the same. */
function chosenOf(
  { article: base, chosenIds }: KnownSource,
  rough: Article,
  names: readonly string[],
  voices: Voices,
): ReadonlyMap<string, string> | undefined {
  if (chosenIds.size === 0) return undefined
  const units = unitsOf(base)
  const origins = align(
    units.map(unit => alignable(unit, voices.base)),
    unitsOf(rough).map((unit, index) => alignable({ ...unit, name: names[index] ?? unit.id }, voices.edited)),
  )
  const kept = new Map([...chosenIds].map(id => [id, id]))
  for (const [to, from] of origins) {
    const [id, name] = [units[from]?.id, names[to]]
    if (id !== undefined && name !== undefined && chosenIds.has(id) && !kept.has(name)) kept.set(name, id)
  }
  return kept.size === chosenIds.size ? undefined : kept
}
