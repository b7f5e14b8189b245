import { directionOfLanguage, wordsFor, type Words } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { element } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { part } from '../xml/part.ts'
import type { Tree } from '../xml/tree.ts'
import type { Lines } from './package/empty.ts'
import { styledParagraph } from './paragraphs.ts'
import { field, letters, styledRun } from './runs.ts'

const line = (name: string, style: string, content: readonly Tree[], language: string): string =>
  part(
    element(
      name,
      namespaces('w'),
      styledParagraph(styleId(style), content, { rightToLeft: directionOfLanguage(language) === 'rtl' }),
    ),
  )

/** Numbers that no page has, to find where a language's words put the page's. */
const [page, pages] = [70_001, 80_002]

/** The page's number and how many there are, as fields with results; `estimate` stands until Word counts. */
const pageNumbers = (say: Words['page'], estimate: number): readonly Tree[] =>
  say(page, pages)
    .split(/(70001|80002)/)
    .filter(piece => piece !== '')
    .flatMap(piece => {
      if (piece === String(page)) return field('PAGE', '1')
      if (piece === String(pages)) return field('NUMPAGES', String(estimate))
      return [styledRun(letters(piece))]
    })

/** Which lines stand above and below the text of the articles of a publication. */
export const linesOf = (publication: string | undefined): Lines =>
  publication === undefined ? 'footer' : 'header and footer'

/**
 * The parts of the lines by their paths: a header with the publication's name (ECMA-376 17.10.4), a footer with the page's
 * number (17.10.3), which the first page has for itself where there is a header.
 */
export function runningLines(
  language: string,
  estimate: number,
  publication: string | undefined,
): readonly (readonly [path: string, xml: string])[] {
  const footer = line('w:ftr', 'Footer', pageNumbers(wordsFor(language).page, estimate), language)
  if (publication === undefined) return [['word/footer1.xml', footer]]
  return [
    ['word/header1.xml', line('w:hdr', 'Header', [styledRun(letters(publication))], language)],
    ['word/footer1.xml', footer],
    ['word/footer2.xml', footer],
  ]
}
