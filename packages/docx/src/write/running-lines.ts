import { directionOfLanguage, type Words } from '@stet/core'
import { styleId } from '../style/standing.ts'
import { element, part, type Xml } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { styledParagraph } from './paragraphs.ts'
import { field, letters } from './runs.ts'

const words = (value: string): Xml => element('w:r', {}, letters(value))

const rightToLeft = (language: string) => directionOfLanguage(language) === 'rtl'

/** A header (ECMA-376 17.10.4) with the publication's name. */
export const headerPart = (publication: string, language: string): Uint8Array =>
  part(
    element(
      'w:hdr',
      namespaces('w', 'r'),
      styledParagraph(styleId('Header'), [words(publication)], { rightToLeft: rightToLeft(language) }),
    ),
  )

/** Numbers that no page has, to find where a language's words put the page's. */
const [page, pages] = [70_001, 80_002]

/** A footer (ECMA-376 17.10.3): the page's number and how many there are, as fields with results; `estimate` stands until Word counts. */
export function footerPart(say: Words['page'], estimate: number, language: string): Uint8Array {
  const pieces = say(page, pages)
    .split(/(70001|80002)/)
    .filter(piece => piece !== '')
  const content = pieces.flatMap(piece => {
    if (piece === String(page)) return field('PAGE', '1')
    if (piece === String(pages)) return field('NUMPAGES', String(estimate))
    return [words(piece)]
  })
  return part(
    element(
      'w:ftr',
      namespaces('w', 'r'),
      styledParagraph(styleId('Footer'), content, { rightToLeft: rightToLeft(language) }),
    ),
  )
}
