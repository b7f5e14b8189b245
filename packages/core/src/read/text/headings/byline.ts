import type { DraftMetadata } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import { soleLine, type Element } from '../element.ts'
import { slice, trimmed, type Stretch } from '../stretch.ts'

/** How a byline begins in a few languages. */
const opening = /^(?:by|von|par|por|di|da|door|av|af)\s+(?=\p{Lu})/iu
const between = /\s*(?:,\s*(?:and|und|et|y|e|en|och|og)\s+|,\s*|\s+(?:and|und|et|y|e|en|och|og|&)\s+)/u
/** Two to five words, all but the particles with capitals, and no sign but those of names. */
const name =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|da|del|della|di|van|von|der|den|la|le|bin|al|el)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u

const months = 'january february march april may june july august september october november december'.split(' ')
const iso = /^\d{4}-\d{2}-\d{2}$/
const dayFirst = /^(\d{1,2})\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u
const monthFirst = /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u

/** Whether the calendar has a day. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The day that a line names and nothing else (ISO 8601, or with an English month), as `YYYY-MM-DD`. */
function dayOf(text: string): string | undefined {
  if (iso.test(text)) return isDay(text) ? text : undefined
  const [, day, month, year] = dayFirst.exec(text) ?? reordered(monthFirst.exec(text)) ?? []
  const number = months.findIndex(each => month !== undefined && each.startsWith(month.toLowerCase())) + 1
  if (number === 0) return undefined
  const named = `${year}-${String(number).padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(named) ? named : undefined
}

const reordered = (match: RegExpExecArray | null): readonly string[] | undefined =>
  match ? [match[0], match[2] ?? '', match[1] ?? '', match[3] ?? ''] : undefined

/** The names of a byline, each a stretch of its own; nothing where a part is no name. */
function namesIn(words: Stretch): readonly Stretch[] | undefined {
  const start = words.text.length <= 160 ? opening.exec(words.text)?.[0].length : undefined
  if (start === undefined) return undefined
  const names: Stretch[] = []
  let from = start
  for (const part of words.text.slice(start).split(new RegExp(`(${between.source})`, 'u'))) {
    const stretch = trimmed(slice(words, from, from + part.length))
    from += part.length
    if (name.test(stretch.text)) names.push(stretch)
    else if (between.exec(part)?.[0] !== part) return undefined
  }
  return names.length > 0 ? names : undefined
}

/** What stands in words beside some parts of them: signs, since the parts say it by where they are. */
function signAround(words: Stretch, parts: readonly Stretch[], { sign }: Context): void {
  let from = 0
  for (const { text } of parts) {
    const at = words.text.indexOf(text, from)
    sign(slice(words, from, at))
    from = at + text.length
  }
}

/** What the lines below the title say about the article, and the elements without them. */
export interface Bylined {
  readonly metadata: Pick<DraftMetadata, 'authors' | 'published'>
  readonly elements: readonly Element[]
}

/**
 * Damage: the byline and the day of an article that stand as paragraphs below its title: `By Ada Berg and Tom Ek`, `12 March
 * 2024`. One of each among the first two elements goes into the metadata. Declines without a title, where a
 * part of the byline is no plain name (`By Ada Berg, staff writer`), and for days that are spelled otherwise.
 */
export function bylined(elements: readonly Element[], context: Context): Bylined {
  const { place, report, sign } = context
  let metadata: Bylined['metadata'] = {}
  let rest = elements
  for (let turn = 0; turn < 2; turn++) {
    const words = soleLine(rest[0])?.words
    const names = words && !metadata.authors ? namesIn(words) : undefined
    const day = words && !metadata.published ? dayOf(words.text) : undefined
    if (words && names) {
      const found = names.map(each => ({ value: { name: each.text }, place: place(each) }))
      metadata = { ...metadata, authors: found }
      signAround(words, names, context)
      report('text/byline', { names: names.map(({ text }) => text) }, place(words))
    } else if (words && day !== undefined) {
      metadata = { ...metadata, published: { value: day, place: place(words) } }
      sign(words)
      report('text/day', { written: words.text, day }, place(words))
    } else break
    rest = rest.slice(1)
  }
  return { metadata, elements: rest }
}
