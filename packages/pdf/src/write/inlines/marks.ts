import type { Mark } from '@stet/core'
import { element, type Attributes, type Content, type Element, type Kid, type Role } from '../flow/element.ts'
import type { Manner } from '../flow/context.ts'
import type { TextStyle } from '../flow/span.ts'
import type { Look } from '../theme.ts'

/** The style of plain text at a place. */
export const plainStyle = (manner: Manner): TextStyle => ({
  font: manner.font,
  size: manner.size,
  colour: manner.colour,
  rise: 0,
  ...(manner.link ? { underline: true } : {}),
})

const looks: { readonly [Name in Mark]: (style: TextStyle, look: Look) => TextStyle } = {
  strong: style => ({ ...style, font: { ...style.font, bold: true } }),
  emphasis: style => ({ ...style, font: { ...style.font, italic: !style.font.italic } }),
  code: style => ({ ...style, font: { ...style.font, family: 'mono' }, size: style.size * 0.87 }),
  underline: style => ({ ...style, underline: true }),
  strikethrough: style => ({ ...style, strikethrough: true }),
  highlight: (style, look) => ({ ...style, highlight: look.highlight }),
  subscript: style => ({ ...style, rise: style.rise - style.size * 0.16, size: style.size * 0.68 }),
  superscript: style => ({ ...style, rise: style.rise + style.size * 0.34, size: style.size * 0.68 }),
}

/** The style of text that carries some marks. */
export const markedStyle = (marks: readonly Mark[], manner: Manner, look: Look): TextStyle =>
  marks.reduce((style, mark) => looks[mark](style, look), plainStyle(manner))

interface Tag {
  readonly role: Role
  readonly attributes?: readonly Attributes[]
}

const layout = (entries: Attributes['entries']): Tag => ({ role: 'Span', attributes: [{ owner: 'Layout', entries }] })

/** The element of each mark, the inner ones first; attributes as in ISO 32000-1 14.8.5.4. */
const tagsOf = (look: Look): readonly (readonly [Mark, Tag])[] => [
  ['code', { role: 'Code' }],
  ['superscript', layout({ BaselineShift: 3.5 })],
  ['subscript', layout({ BaselineShift: -1.7 })],
  ['highlight', layout({ BackgroundColor: [...look.highlight] })],
  ['strikethrough', layout({ TextDecorationType: { name: 'LineThrough' } })],
  ['underline', layout({ TextDecorationType: { name: 'Underline' } })],
  ['emphasis', { role: 'Em' }],
  ['strong', { role: 'Strong' }],
]

/** Wraps a text's place in the elements of its marks and its language. */
export function markedKid(place: Content, marks: readonly Mark[], language: string | undefined, look: Look): Kid {
  if (marks.length === 0 && language === undefined) return place
  const spoken = language === undefined ? {} : { language }
  const wanted = tagsOf(look).filter(([mark]) => marks.includes(mark))
  if (wanted.length === 0) return language === undefined ? place : element('Span', [place], spoken)
  let kid: Kid = place
  wanted.forEach(([, { role, attributes }], index): void => {
    const outermost = index === wanted.length - 1
    const made: Element = element(role, [kid], { ...(attributes ? { attributes } : {}), ...(outermost ? spoken : {}) })
    kid = made
  })
  return kid
}
