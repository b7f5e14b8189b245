import type { Report } from '../diagnostic/index.ts'
import type { Draft, DraftAuthor, DraftBlock, DraftMetadata, Found } from '../draft/index.ts'
import { canonicalLanguage } from '../language/index.ts'
import type { Author, Metadata } from '../model/index.ts'
import { lawfulCharacters, oneLine } from './characters.ts'
import { hasContent } from './content.ts'
import type { catalog } from './diagnostics.ts'
import { draftWords } from './draft-walk.ts'
import { lawfulUrl } from './links.ts'

type Say = Report<typeof catalog>

/** The day that a date names (ISO 8601), or undefined where the calendar has none such. */
export function dayOf(value: string): string | undefined {
  const [, day = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(|[T ][\d:.,]+ ?(?:Z|[+-]\d{2}:?\d{2})?)$/.exec(value) ?? []
  if (day === '' || (rest !== '' && rest.length < 5)) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? undefined : day
}

/** Whether sixteen digits in four groups carry the right check character (ISO 7064 MOD 11-2, as ORCID uses it). */
export function isOrcid(value: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false
  const digits = [...value.replaceAll('-', '')]
  const total = digits.slice(0, 15).reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return digits[15] === (check === 10 ? 'X' : String(check))
}

const isWebAddress = (url: string) => /^https?:\/\/[^/]/i.test(url) && URL.canParse(url)

const words = (found: Found<string> | undefined, report: Say): string | undefined =>
  found && (oneLine(lawfulCharacters(found.value, report, found.place)) || undefined)

function day(field: 'published' | 'updated', found: Found<string> | undefined, report: Say): string | undefined {
  const value = words(found, report)
  if (value === undefined) return undefined
  const known = dayOf(value)
  if (known === undefined) report('core/date-invalid', { field, value }, found?.place)
  else if (known !== value) report('core/date-shortened', { field, value, day: known }, found?.place)
  return known
}

function address(field: string, found: Found<string> | undefined, report: Say): string | undefined {
  const value = words(found, report)
  if (value === undefined) return undefined
  const url = lawfulUrl(value)
  if (isWebAddress(url)) return url
  report('core/url-invalid', { field, value }, found?.place)
  return undefined
}

function author({ value, place }: Found<DraftAuthor>, report: Say): readonly Author[] {
  const found = (text: string | undefined) =>
    text === undefined ? undefined : { value: text, ...(place ? { place } : {}) }
  const name = words(found(value.name), report)
  if (name === undefined) {
    report('core/author-without-name', {}, place)
    return []
  }
  const orcid = words(found(value.orcid), report)
    ?.replace(/^https?:\/\/orcid\.org\//i, '')
    .toUpperCase()
  const known = orcid !== undefined && isOrcid(orcid)
  if (orcid !== undefined && !known) report('core/orcid-invalid', { value: orcid }, place)
  return [
    given({
      name,
      affiliation: words(found(value.affiliation), report),
      url: address('author url', found(value.url), report),
      orcid: known ? orcid : undefined,
    }),
  ]
}

/** An object without the fields that are undefined, so that it is plain JSON. */
type Given<Fields> = { [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] } & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>
}
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>

/** The title, and the blocks that are left when a heading gave it or repeats it. */
export interface Titled {
  readonly title: string
  readonly blocks: readonly DraftBlock[]
}

const fileStem = (file: string) => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')

/** Finds the title: from the metadata, or else the first heading if it is the only one of the highest level, or else the file's name. */
export function titled(draft: Draft, report: Say): Titled {
  const { blocks, metadata } = draft
  const title = words(metadata.title, report)
  const headings = blocks.filter(block => block.type === 'heading' && hasContent(block.content))
  const [first] = blocks
  if (title !== undefined) {
    const repeats = first?.type === 'heading' && oneLine(draftWords(first.content)) === title
    const alone = headings.every(
      block => block === first || block.type !== 'heading' || first?.type !== 'heading' || block.level > first.level,
    )
    if (!repeats || !alone) return { title, blocks }
    report('core/title-repeated', { title }, first.place)
    return { title, blocks: blocks.slice(1) }
  }
  const [heading] = headings
  if (
    heading?.type === 'heading' &&
    headings.every(block => block === heading || (block.type === 'heading' && block.level > heading.level))
  ) {
    const promoted = oneLine(lawfulCharacters(draftWords(heading.content), report, heading.place))
    const plain = heading.content.every(
      inline => inline.type === 'text' && inline.marks.length === 0 && inline.language === undefined,
    )
    if (promoted !== '') {
      if (!plain) report('core/title-marks-lost', { title: promoted }, heading.place)
      return { title: promoted, blocks: blocks.filter(block => block !== heading) }
    }
  }
  const named = oneLine(fileStem(draft.file).replace(/[-_]+/g, ' ')) || 'Untitled'
  report('core/title-missing', { title: named })
  return { title: named, blocks }
}

/** Checks what is known about an article; what is faulty is reported and left out. */
export function settleMetadata(found: DraftMetadata, title: string, language: string, report: Say): Metadata {
  const tag = words(found.language, report)
  const canonical = tag === undefined ? language : canonicalLanguage(tag)
  if (canonical === undefined) report('core/language-unknown', { value: tag ?? '', language }, found.language?.place)
  return given({
    title,
    subtitle: words(found.subtitle, report),
    authors: (found.authors ?? []).flatMap(each => author(each, report)),
    language: canonical ?? language,
    published: day('published', found.published, report),
    updated: day('updated', found.updated, report),
    description: words(found.description, report),
    keywords: [...new Set((found.keywords ?? []).flatMap(keyword => words(keyword, report) ?? []))],
    licence: words(found.licence, report),
    canonicalUrl: address('canonicalUrl', found.canonicalUrl, report),
  })
}
