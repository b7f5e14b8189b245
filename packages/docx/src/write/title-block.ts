import { dayInWords, directionOf, type Author, type Metadata } from '@stet/core'
import { styleId } from '../style/standing.ts'
import type { Trait } from '../style/character-style.ts'
import type { Tree } from '../xml/tree.ts'
import type { Context, InlineContext } from './context.ts'
import { externalLink } from './links.ts'
import { inlineContext, styledParagraph } from './paragraphs.ts'
import { textRuns, withTraits } from './runs.ts'

/** Where an ORCID leads (info.orcid.org, "Structure of the ORCID Identifier"). */
export const orcidAddress = 'https://orcid.org/'

/** A line of the title block: words with traits, some of them links. */
type Piece = { readonly words: string; readonly trait?: Trait; readonly url?: string }

function line(style: string, pieces: readonly Piece[], context: Context): Tree {
  const content = [{ type: 'text', value: pieces.map(({ words }) => words).join(''), marks: [] } as const]
  const direction = directionOf(content, context.facts.language)
  const place: InlineContext = { ...inlineContext(context, ''), direction }
  const runs = pieces.flatMap(({ words, trait, url }): readonly Tree[] => {
    const made = textRuns(words, trait ? withTraits(place, trait) : place)
    return url === undefined ? made : [externalLink(url, context.part, made)]
  })
  return styledParagraph(styleId(style), runs, { rightToLeft: direction === 'rtl' })
}

const authorPieces = ({ name, url, affiliation, orcid }: Author): readonly Piece[] => [
  { words: name, trait: 'authorName', ...(url === undefined ? {} : { url }) },
  ...(affiliation === undefined ? [] : [{ words: ', ' }, { words: affiliation, trait: 'affiliation' } as const]),
  ...(orcid === undefined
    ? []
    : [{ words: ' · ORCID ' }, { words: orcid, trait: 'orcid', url: `${orcidAddress}${orcid}` } as const]),
]

/** Title, subtitle, authors and dates, each in its style. */
export function titleBlock(
  { title, subtitle, authors, published, updated, language }: Metadata,
  context: Context,
): readonly Tree[] {
  const { words } = context.facts
  const dates: readonly Piece[] = [
    ...(published === undefined
      ? []
      : [{ words: `${words.published} ` }, { words: dayInWords(published, language), trait: 'published' } as const]),
    ...(published === undefined || updated === undefined ? [] : [{ words: ' · ' }]),
    ...(updated === undefined
      ? []
      : [{ words: `${words.updated} ` }, { words: dayInWords(updated, language), trait: 'updated' } as const]),
  ]
  return [
    line('Title', [{ words: title }], context),
    ...(subtitle === undefined ? [] : [line('Subtitle', [{ words: subtitle }], context)]),
    ...authors.map(author => line('Author', authorPieces(author), context)),
    ...(dates.length > 0 ? [line('Date', dates, context)] : []),
  ]
}
