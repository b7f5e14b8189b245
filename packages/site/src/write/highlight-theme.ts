/**
 * The parts of code that have a colour of their own. The theme's "colours" are only names for these classes: the style
 * sheet gives each its colour, once for light and once for dark.
 */
const parts: readonly { readonly className: string; readonly scopes: readonly string[] }[] = [
  { className: 'c', scopes: ['comment', 'punctuation.definition.comment'] },
  {
    className: 'k',
    scopes: ['keyword', 'storage', 'variable.language', 'constant.language', 'entity.name.tag', 'markup.heading'],
  },
  { className: 's', scopes: ['string', 'constant.character', 'punctuation.definition.string', 'markup.inline.raw'] },
  { className: 'n', scopes: ['constant.numeric', 'constant.other', 'support.constant', 'entity.other.attribute-name'] },
  {
    className: 'f',
    scopes: ['entity.name.function', 'support.function', 'meta.function-call.generic', 'support.type.property-name'],
  },
  { className: 't', scopes: ['entity.name.type', 'entity.name.class', 'support.type', 'support.class'] },
]

const colourOf = (index: number): string => `#${(index + 1).toString(16).padStart(6, '0')}`

/** A theme of shiki's that tells the parts of code apart by stand-in colours. */
export const theme = {
  name: 'stet',
  type: 'light' as const,
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000' } },
    { scope: ['keyword.operator'], settings: { foreground: '#000000' } },
    ...parts.map(({ scopes }, index) => ({ scope: [...scopes], settings: { foreground: colourOf(index) } })),
  ],
}

/** The class of a stand-in colour; nothing for plain code. */
export const classOf = (colour: string | undefined): string | undefined =>
  parts.find((_, index) => colourOf(index) === colour?.toLowerCase())?.className
