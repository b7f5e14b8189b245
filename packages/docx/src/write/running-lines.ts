import { Footer, Header } from 'docx'
import { directionOfLanguage, type Words } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { styledParagraph } from './paragraphs.ts'
import { field, letters, plainRun } from './runs.ts'

const rightToLeft = (language: string) => directionOfLanguage(language) === 'rtl'

/** A header (ECMA-376 17.10.4) with the publication's name. */
export const header = (publication: string, language: string): Header =>
  new Header({
    children: [
      styledParagraph(styleId('Header'), [plainRun(letters(publication))], { rightToLeft: rightToLeft(language) }),
    ],
  })

/** Numbers that no page has, to find where a language's words put the page's. */
const [page, pages] = [70_001, 80_002]

/** A footer (ECMA-376 17.10.3): the page's number and how many there are, as fields with results; `estimate` stands until Word counts. */
export function footer(say: Words['page'], estimate: number, language: string): Footer {
  const pieces = say(page, pages)
    .split(/(70001|80002)/)
    .filter(piece => piece !== '')
  const content = pieces.flatMap(piece => {
    if (piece === String(page)) return field('PAGE', '1')
    if (piece === String(pages)) return field('NUMPAGES', String(estimate))
    return [plainRun(letters(piece))]
  })
  return new Footer({
    children: [styledParagraph(styleId('Footer'), content, { rightToLeft: rightToLeft(language) })],
  })
}
