import type { Article } from '../model/index.ts'
import { frontMatter } from '../write/markdown/front-matter.ts'
import { inlines } from '../write/markdown/inlines.ts'
import type { Change } from './change.ts'
import type { Rewritten } from './differences.ts'
import { changedFields } from './fields.ts'
import { bodyOf, revisedFlow } from './flow.ts'
import type { FlowChange, Voices } from './flow-context.ts'
import { revisedYaml } from './front-matter.ts'
import { isHeading, type KnownSource } from './known.ts'
import { writtenNote } from './notes.ts'
import { reworded } from './reworded.ts'
import { stretchOf, type Segment } from '../compare/segments.ts'
import { unitsOf } from './unit.ts'

/** Edits that are to be made in a source. */
export interface Attempt {
  readonly known: KnownSource
  readonly edited: Article
  /** By what name each unit of the edited article may be found in the base. */
  readonly names: readonly string[]
  /** For each edited note, the note of the base that it was. */
  readonly noteOrigins: ReadonlyMap<string, string>
  readonly voices: Voices
}

/** Makes the edits, some of them by writing anew. Lines that are added end as the source's own do. */
export function attempt(
  task: Attempt,
  rewritten: Rewritten,
): { readonly text: string; readonly changes: readonly Change[] } {
  const { known, edited, voices, names } = task
  const { text: source, tree, places, topLevel } = known
  const nodes = bodyOf(tree)
  const notes = revisedNotes(task, rewritten)
  const { text, changes } = revisedFlow(
    {
      nodes,
      base: unitsOf(known.article),
      edited: unitsOf(edited).map((unit, index) => ({ ...unit, name: names[index] ?? unit.id })),
    },
    { source, places, voices, topLevel, prefix: '', flow: revisedFlow, isRewritten: unit => rewritten.units.has(unit) },
    segment => notes.inPlace(segment) ?? silent(segment, task),
  )
  const [first, last] = [nodes[0], nodes.at(-1)]
  const yaml = tree.children.find(({ type }) => type === 'yaml')
  const bodyStart = first ? stretchOf(first).start : source.length
  const bodyEnd = last ? stretchOf(last).end : source.length
  const before = source.slice(yaml ? stretchOf(yaml).end : 0, bodyStart)
  const head = revisedHead(task, yaml && stretchOf(yaml), rewritten)
  const body = [text, ...notes.added].filter(part => part !== '').join('\n\n')
  const isNewHead = head !== '' && !yaml
  const joint = body === '' || (first && !isNewHead) || head === '' ? before : '\n\n'
  const tail = last || (source !== '' && body === '') ? source.slice(bodyEnd) : '\n'
  const result = `${head}${joint}${body}${tail}`
  return {
    text: source.includes('\r\n') && !/[^\r]\n/.test(source) ? result.replaceAll(/\r?\n/g, '\r\n') : result,
    changes: [...fieldChanges(task), ...changes.flatMap(flowChange), ...notes.changes],
  }
}

/** What becomes of what says no unit: a heading that says the title follows it, all else stays. */
function silent({ start, end, nodes }: Segment, { known, edited, voices }: Attempt): string | undefined {
  const own = known.text.slice(start, end)
  const [before, after] = [known.article.metadata.title, edited.metadata.title]
  if (before === after || !isHeading(nodes[0]) || !known.titles.some(title => title.start === start)) {
    return nodes.some(({ type }) => type === 'footnoteDefinition') && isKnownNote(start, known) ? undefined : own
  }
  const written = (title: string) =>
    `# ${inlines([{ type: 'text', value: title, marks: [] }], voices.edited, { singleLine: true, inHeading: true, before: ' ' })}`
  return reworded({ source: own, written: written(before), wanted: written(after) })
}

const isKnownNote = (start: number, { article, places }: KnownSource) =>
  article.footnotes.some(({ id }) => places(id)?.start === start)

interface RevisedNotes {
  readonly inPlace: (segment: Segment) => string | undefined
  readonly added: readonly string[]
  readonly changes: readonly Change[]
}

/** The definitions of the notes: edited where they stand, taken out, or added behind all else. */
function revisedNotes({ known, edited, voices, noteOrigins }: Attempt, rewritten: Rewritten): RevisedNotes {
  const { article: base, places, text } = known
  const successors = new Map([...noteOrigins].map(([to, from]) => [from, edited.footnotes.find(({ id }) => id === to)]))
  const texts = new Map<number, string>()
  const changes: Change[] = []
  for (const note of base.footnotes) {
    const stretch = places(note.id)
    const successor = successors.get(note.id)
    const before = writtenNote(note, voices.base)
    const after = successor ? writtenNote(successor, voices.edited) : ''
    if (stretch && before !== after)
      changes.push({ kind: successor ? 'changed' : 'removed', what: 'footnote', before, after, stretch })
    if (!stretch || !successor) continue
    const source = text.slice(stretch.start, stretch.end)
    texts.set(
      stretch.start,
      before === after ? source : rewritten.notes ? after : reworded({ source, written: before, wanted: after }),
    )
  }
  const added = edited.footnotes.filter(({ id }) => !noteOrigins.has(id)).map(note => writtenNote(note, voices.edited))
  return {
    inPlace: ({ start }) => texts.get(start),
    added,
    changes: [...changes, ...added.map((after): Change => ({ kind: 'added', what: 'footnote', before: '', after }))],
  }
}

/** The front matter between its lines of dashes. A title that stands in a heading is not said again. */
function revisedHead(
  task: Attempt,
  stretch: { start: number; end: number } | undefined,
  { frontMatter: isAnew }: Rewritten,
): string {
  const { known, edited, voices } = task
  if (isAnew) return frontMatter(edited.metadata, voices.edited)
  const changes = changedFields(known.article, edited, voices).filter(
    ({ keys }) => keys[0] !== 'title' || known.draft.metadata.title !== undefined || known.titles.length === 0,
  )
  const own = stretch ? known.text.slice(stretch.start, stretch.end) : ''
  if (changes.length === 0) return own
  const [, opening = '---\n', yaml = '', closing = '---'] = /^(---[ \t]*\r?\n)([^]*?)(---[ \t]*)$/.exec(own) ?? []
  const revised = revisedYaml(yaml, changes)
  return revised === undefined ? frontMatter(edited.metadata, voices.edited) : `${opening}${revised}${closing}`
}

const fieldChanges = ({ known, edited, voices }: Attempt): readonly Change[] => {
  const said = (article: Article, key: string) => {
    const value = article.metadata[key as keyof Article['metadata']]
    return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  }
  return changedFields(known.article, edited, voices).map(({ keys: [key = ''] }): Change => {
    const [before, after] = [said(known.article, key), said(edited, key)]
    return {
      kind: before === '' ? 'added' : after === '' && key !== 'references' ? 'removed' : 'changed',
      what: 'metadata',
      before: `${key}: ${before}`,
      after: `${key}: ${after}`,
    }
  })
}

function flowChange({ kind, isMoved, before, after, stretch, units }: FlowChange): readonly Change[] {
  const what = units[0]?.type === 'heading' ? 'heading' : 'block'
  const place = stretch ? { stretch } : {}
  return [
    ...(isMoved ? [{ kind: 'moved', what, before, after: before, ...place } as const] : []),
    ...(kind === 'unchanged' ? [] : [{ kind, what, before, after, ...place } as const]),
  ]
}
