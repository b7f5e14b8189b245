import { dayFromWords, type DraftAuthor, type DraftMetadata, type Found } from '@stet/core'
import { keywordsOfLine } from '../style/keywords.ts'
import type { Trait } from '../style/character-style.ts'
import { elementOf, elementsOf, wordsOf, type Tree } from '../xml/tree.ts'
import type { Dictionary } from './dictionary.ts'
import type { Line } from './lines.ts'
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
  lines: readonly Line[],
  { core, custom: own }: Properties,
  language: string | undefined,
  dictionary: Dictionary,
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
    const day = words(linesOf('date').flatMap(({ spans }) => withTrait(spans, trait)))
    return dayFromWords(day, language ?? 'en') ?? day
  }
  const hasTitle = lineWords('title') !== ''
  const creators =
    property(core, 'dc:creator')
      ?.split(';')
      .map(name => ({ name: trimmed(name) })) ?? []
  const authors = hasTitle ? linesOf('author').map(line => author(line, dictionary)) : creators
  return {
    ...found('title', hasTitle ? lineWords('title') : property(core, 'dc:title')),
    ...found('subtitle', hasTitle ? lineWords('subtitle') : property(core, 'dc:subject')),
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
