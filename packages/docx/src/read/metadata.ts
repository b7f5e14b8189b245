import { dayFromWords, type DraftAuthor, type DraftMetadata, type Found } from '@stet/core'
import { keywordsOfLine } from '../style/keywords.ts'
import type { Trait } from '../style/character-style.ts'
import { elementOf, elementsOf, wordsOf, type Tree } from '../xml/tree.ts'
import type { Dictionary } from './dictionary.ts'
import type { ReadContext } from './context.ts'
import type { Line } from './lines.ts'
import type { PartedFlow } from './parted-flow.ts'
import type { Span } from './span.ts'

/** Words without the white space around them; other spaces, such as U+00A0, are letters. */
const trimmed = (value: string) => value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')

const words = (spans: readonly Span[]) =>
  trimmed(spans.map(span => (span.type === 'text' ? span.value : span.type === 'break' ? ' ' : '')).join(''))

const withTrait = (spans: readonly Span[], trait: Trait) =>
  spans.filter(span => span.type === 'text' && span.traits.includes(trait))

/** An author's line: the name and what else has a style of its own; a line without styles is a name. */
function author({ spans }: Line, { address }: Dictionary): DraftAuthor {
  const named = withTrait(spans, 'authorName')
  const name = words(named.length > 0 ? named : spans)
  const affiliation = words(withTrait(spans, 'affiliation'))
  const orcid = words(withTrait(spans, 'orcid'))
  const url = named.find(span => span.link)?.link?.target
  return {
    name,
    ...(affiliation === '' ? {} : { affiliation }),
    ...(url === undefined ? {} : { url: address(url) }),
    ...(orcid === '' ? {} : { orcid }),
  }
}

const property = (root: Tree | undefined, name: string): string | undefined => {
  const found = elementOf(root, name)
  const value = found && trimmed(wordsOf(found))
  return value === '' ? undefined : value
}

const custom = (root: Tree | undefined, name: string): string | undefined => {
  const found = (root ? elementsOf(root, 'property') : []).find(({ attributes }) => attributes['name'] === name)
  return found && trimmed(wordsOf(found))
}

const found = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined || value === '' ? {} : { [name]: { value } }) as { readonly [Key in Name]?: Found<string> }

/** Keywords without what programs put between them or drop from them. */
const loose = (words: string) => words.replace(/[\s;,:"]+/g, '')

/** The keywords of a line: the article's own where the line says them, in whatever spelling. */
const keywordsOf = (line: string, { keywords }: Dictionary): readonly string[] =>
  loose(line) === loose(keywords.join('')) ? keywords : keywordsOfLine(line)

/** What programs call a document that nobody named. */
const noTitle = /^(?:microsoft word\b|untitled|document ?\d*$|[^\p{L}]*$)/iu

/** The document's properties: the roots of core.xml and custom.xml. */
export interface Properties {
  readonly core: Tree | undefined
  readonly custom: Tree | undefined
}

/**
 * What the file says of the article: what a person sees in the title block first, then the document's properties. A file
 * without a title block has its title, subtitle and authors from the properties.
 */
export function metadataOf(
  { titleBlock: lines, topHeadings }: PartedFlow,
  { core, custom: own }: Properties,
  { language, dictionary, isOurs }: ReadContext,
): DraftMetadata {
  const linesOf = (type: 'title' | 'subtitle' | 'author' | 'date') =>
    lines.filter(({ meaning }) => meaning.type === type)
  const lineWords = (type: 'title' | 'subtitle') =>
    trimmed(
      linesOf(type)
        .map(({ spans }) => words(spans))
        .join(' '),
    )
  const dated = (trait: Trait) => {
    const spans = linesOf('date').flatMap(line => line.spans)
    const told = withTrait(spans, trait)
    const isPlain = trait === 'published' && withTrait(spans, 'updated').length === 0
    const day = words(told.length > 0 || !isPlain ? told : spans)
    return dayFromWords(day, language ?? 'en') ?? (told.length > 0 ? day : undefined)
  }
  const namedTitle = property(core, 'dc:title')
  const isNamed = namedTitle !== undefined && (isOurs || (topHeadings !== 1 && !noTitle.test(namedTitle)))
  const hasTitle = lineWords('title') !== ''
  const creators =
    property(core, 'dc:creator')
      ?.split(';')
      .map(name => ({ name: trimmed(name) })) ?? []
  const named = linesOf('author').map(line => author(line, dictionary))
  const authors = named.length > 0 || (hasTitle && isOurs) ? named : creators
  return {
    ...found('title', hasTitle ? lineWords('title') : isNamed ? namedTitle : undefined),
    ...found('subtitle', lineWords('subtitle') || (!hasTitle && isOurs ? property(core, 'dc:subject') : undefined)),
    authors: authors.filter(({ name }) => name !== '').map(value => ({ value })),
    ...found('language', language),
    ...found('published', dated('published')),
    ...found('updated', dated('updated')),
    ...found('description', property(core, 'dc:description')),
    keywords: keywordsOf(property(core, 'cp:keywords') ?? '', dictionary).map(value => ({ value })),
    ...found('licence', custom(own, 'Licence')),
    ...found('canonicalUrl', custom(own, 'Canonical URL')),
  }
}
