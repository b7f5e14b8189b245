import type { Article, Author, Metadata } from '../model/index.ts'
import type { Context } from '../write/markdown/context.ts'
import { inlines } from '../write/markdown/inlines.ts'
import type { FieldChange, FieldValue } from './front-matter.ts'

/** The names of each field in front matter, the usual one first. */
const names: { readonly [Name in keyof Metadata | 'references']: readonly string[] } = {
  title: ['title'],
  subtitle: ['subtitle'],
  authors: ['authors', 'author'],
  language: ['language', 'lang'],
  published: ['published', 'date'],
  updated: ['updated'],
  description: ['description'],
  keywords: ['keywords'],
  licence: ['licence', 'license'],
  canonicalUrl: ['canonicalUrl'],
  references: ['references'],
}

/** The fields of the front matter that an edit changed; the works that are no longer cited stay. */
export function changedFields(
  { metadata: base, references: old }: Article,
  { metadata: edited, references }: Article,
  voices: { readonly base: Context; readonly edited: Context },
): readonly FieldChange[] {
  const changes = (Object.keys(names) as (keyof typeof names)[]).flatMap((name): readonly FieldChange[] => {
    if (name === 'references') return []
    const [before, after] = [valueOf(base[name]), valueOf(edited[name])]
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ keys: names[name], value: after }]
  })
  const written = (works: Article['references'], voice: Context) =>
    Object.fromEntries(
      works.map(({ id, content }) => [id.replace(/^ref-/, ''), inlines(content, voice, { singleLine: true })]),
    )
  const [works, edits] = [written(old, voices.base), written(references, voices.edited)]
  const isSame = Object.entries(edits).every(([key, text]) => works[key] === text)
  return isSame ? changes : [...changes, { keys: names.references, value: { ...works, ...edits } }]
}

/** A field as the front matter has it; undefined where it says nothing. */
function valueOf(field: Metadata[keyof Metadata]): FieldValue | undefined {
  if (field === undefined || typeof field === 'string') return field
  const values = (field as readonly (string | Author)[]).map(each =>
    typeof each === 'string' ? each : Object.keys(each).length === 1 ? each.name : { ...each },
  )
  return values.length === 0 ? undefined : values
}
