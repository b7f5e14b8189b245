import type { Place } from '../diagnostic/index.ts'
import type { DraftInline, DraftLink, DraftText } from '../draft/index.ts'
import {
  handle,
  type Citation,
  type FootnoteReference,
  type Handlers,
  type Inline,
  type Link,
  type LinkContent,
  type LinkTarget,
  type Mark,
  type Text,
} from '../model/index.ts'
import { collapseWhiteSpace } from './characters.ts'
import { lawfulLanguage } from './language.ts'
import { lawfulUrl, targetOf } from './links.ts'
import type { Settling } from './settling.ts'

/** An inline that is no link, and the link that it stands in. */
interface Atom {
  readonly inline: Exclude<Inline, Link>
  readonly target?: LinkTarget
}

interface Context extends Settling {
  readonly target?: LinkTarget
}

const atom = (inline: Atom['inline'], { target }: Context): readonly Atom[] => [
  { inline, ...(target ? { target } : {}) },
]

function marksOf(text: DraftText, { report }: Settling): readonly Mark[] {
  const marks = new Set(text.marks)
  if (marks.has('subscript') && marks.has('superscript')) {
    report('core/marks-contradict', {}, text.place)
    marks.delete('subscript')
  }
  return [...marks].sort()
}

function linkAtoms(link: DraftLink, context: Context): readonly Atom[] {
  if (context.target) context.report('core/link-inside-link', { target: link.target }, link.place)
  const target = targetOf(link, context)
  return atoms(link.content, target ? { ...context, target } : context)
}

/** A note or a citation: it ends the link that it stands in. */
function reference(
  inline: FootnoteReference | Citation,
  place: Place | undefined,
  { target, report }: Context,
): readonly Atom[] {
  if (target) report('core/note-inside-link', {}, place)
  return [{ inline }]
}

const idOf = (bearer: object | undefined, { ids }: Settling): string => {
  const id = bearer && ids.get(bearer)
  if (id === undefined) throw new Error('A note or citation was not resolved before the article was built.')
  return id
}

const flat: Handlers<DraftInline, Context, readonly Atom[]> = {
  text: (node, context) => {
    const language = lawfulLanguage(node.language, node.place, context)
    const marks = marksOf(node, context)
    const value = collapseWhiteSpace(node.value)
    return atom({ type: 'text', value, marks, ...(language === undefined ? {} : { language }) }, context)
  },
  lineBreak: (_, context) => atom({ type: 'lineBreak' }, context),
  link: linkAtoms,
  image: ({ source, alternative = '' }, context) =>
    atom({ type: 'image', source: imageSource(source), alternative }, context),
  inlineMath: ({ value }, context) => (value === '' ? [] : atom({ type: 'inlineMath', value }, context)),
  footnoteReference: ({ label, place }, context) =>
    reference({ type: 'footnoteReference', footnote: idOf(context.resolved.noteOf(label), context) }, place, context),
  citation: ({ key, locator, place }, context) =>
    reference(
      {
        type: 'citation',
        reference: idOf(context.resolved.referenceOf(key), context),
        ...(locator === undefined ? {} : { locator }),
      },
      place,
      context,
    ),
}

const atoms = (run: readonly DraftInline[], context: Context): readonly Atom[] =>
  run.flatMap(inline => handle(flat, inline, context))

/** A picture's source in one form: `/` between parts, no `./` before them, and no percent-encoding in a path. */
export function imageSource(source: string): string {
  const url = lawfulUrl(source.trim())
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) return url
  const path = source
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The target of each atom with white space at a link's edges outside the link. */
function withEdgesOutside(run: readonly Atom[]): readonly Atom[] {
  const linkEnds = (index: number, step: 1 | -1) => {
    for (let next = index + step; ; next += step) {
      const neighbour = run[next]
      if (!neighbour || !sameTarget(neighbour.target, run[index]?.target)) return true
      if (neighbour.inline.type !== 'text' || /[^ ]/.test(neighbour.inline.value)) return false
    }
  }
  return run.flatMap((each, index) => {
    const { inline, target } = each
    if (!target || inline.type !== 'text') return [each]
    const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/s.exec(inline.value) ?? []
    const outer = (value: string): readonly Atom[] => (value === '' ? [] : [{ inline: { ...inline, value } }])
    const inner = (value: string): readonly Atom[] => (value === '' ? [] : [{ inline: { ...inline, value }, target }])
    const opens = linkEnds(index, -1)
    const closes = linkEnds(index, 1)
    if (words === '') return opens || closes ? outer(before) : [each]
    return [
      ...(opens ? outer(before) : []),
      ...inner(`${opens ? '' : before}${words}${closes ? '' : after}`),
      ...(closes ? outer(after) : []),
    ]
  })
}

/** White space once between words, none at the ends of the run or beside a line break; no line break at an end. */
function withSingleSpaces(run: readonly Atom[]): readonly Atom[] {
  const forward = (atoms: readonly Atom[]) => {
    const kept: Atom[] = []
    let afterSpace = true
    for (const each of atoms) {
      const { inline } = each
      if (inline.type === 'text') {
        const value: string = afterSpace && inline.value.startsWith(' ') ? inline.value.slice(1) : inline.value
        if (value === '') continue
        kept.push({ ...each, inline: { ...inline, value } })
        afterSpace = value.endsWith(' ')
      } else if (inline.type === 'lineBreak') {
        if (kept.length > 0) kept.push(each)
        afterSpace = true
      } else {
        kept.push(each)
        afterSpace = false
      }
    }
    return kept
  }
  const kept = [...forward(run)]
  const backward: Atom[] = []
  let beforeSpace = true
  for (const each of kept.toReversed()) {
    const { inline } = each
    if (inline.type === 'text') {
      const value: string = beforeSpace ? inline.value.replace(/ $/, '') : inline.value
      if (value === '') continue
      backward.push({ ...each, inline: { ...inline, value } })
      beforeSpace = false
    } else {
      beforeSpace = inline.type === 'lineBreak'
      if (!beforeSpace || backward.length > 0) backward.push(each)
    }
  }
  return backward.toReversed()
}

const sameTarget = (one: LinkTarget | undefined, other: LinkTarget | undefined): boolean => {
  if (!one || !other) return one === other
  if (one.type === 'internal') return other.type === 'internal' && one.id === other.id
  return other.type === 'external' && one.url === other.url
}

const sameManner = (one: Text, other: Text) =>
  one.language === other.language && one.marks.join() === other.marks.join()

/** Neighbours of one manner become one text, and neighbours of one target one link. */
function joined(run: readonly Atom[]): readonly Inline[] {
  const groups: { readonly target?: LinkTarget; readonly content: Exclude<Inline, Link>[] }[] = []
  for (const { inline, target } of run) {
    let group = groups.at(-1)
    if (!group || !sameTarget(group.target, target))
      groups.push((group = { ...(target ? { target } : {}), content: [] }))
    const last = group.content.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameManner(last, inline))
      group.content[group.content.length - 1] = { ...last, value: last.value + inline.value }
    else group.content.push(inline)
  }
  return groups.flatMap(({ target, content }): readonly Inline[] =>
    target ? [{ type: 'link', target, content: content as readonly LinkContent[] }] : content,
  )
}

/** A run of inlines in the canonical form that `Inline` promises. */
export function settleInlines(run: readonly DraftInline[], settling: Settling): readonly Inline[] {
  return joined(withSingleSpaces(withEdgesOutside(atoms(run, settling))))
}
