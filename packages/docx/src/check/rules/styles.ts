import { elementOf, elementsOf, walkTree, type Tree } from '../../xml/tree.ts'
import { all, inTexts, lineage, nameOfStyle, repeated, valueOf, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'

const stylesPart = (opened: Package) => opened.part('word/styles.xml')
const nameOf = (style: Tree) => valueOf(elementOf(style, 'w:name'))

/** What a style says of its paragraphs, or the nearest one that it builds on which says it. */
const paragraphProperty = (opened: Package, id: string, name: string): Tree | undefined =>
  lineage(opened, id)
    .map(style => elementOf(elementOf(style, 'w:pPr'), name))
    .find(found => found !== undefined)

/** Attributes that give a colour, each with the one that names its place in the theme (ECMA-376 17.3.2.6, 17.3.5). */
const colourAttributes: readonly (readonly [element: RegExp, colour: string, theme: string])[] = [
  [/^w:color$/, 'w:val', 'w:themeColor'],
  [/^w:shd$/, 'w:fill', 'w:themeFill'],
  [/^w:(?:top|left|start|bottom|right|end|between|insideH|insideV|bdr)$/, 'w:color', 'w:themeColor'],
]

function* fixedColours(opened: Package): Generator<string> {
  for (const style of opened.styles.values())
    for (const { name, attributes } of walkTree(style))
      for (const [element, colour, theme] of colourAttributes) {
        const value = attributes[colour] ?? 'auto'
        if (element.test(name) && value !== 'auto' && attributes[theme] === undefined)
          yield `The style “${nameOf(style)}” has the colour ${value}, which does not follow the theme.`
      }
}

const declaredFonts = (opened: Package): ReadonlySet<string> =>
  new Set(
    elementsOf(opened.part('word/fontTable.xml'), 'w:font')
      .filter(font => elementOf(font, 'w:family') && elementOf(font, 'w:pitch'))
      .map(({ attributes }) => attributes['w:name'] ?? ''),
  )

/** Styles: each defined once, each reference to one defined, the look of all text in them and in the theme. */
export const styleRules = {
  'style-undefined': opened => {
    const named = [
      ...inTexts(opened, 'w:pStyle', 'w:rStyle', 'w:tblStyle'),
      ...all(stylesPart(opened), 'w:basedOn', 'w:next', 'w:link'),
      ...all(opened.part('word/numbering.xml'), 'w:pStyle', 'w:styleLink', 'w:numStyleLink'),
    ].map(valueOf)
    return [...new Set(named)]
      .filter(id => !opened.styles.has(id))
      .map(id => `The style “${id}” is used, but not defined.`)
  },
  'style-duplicate': opened => {
    const styles = elementsOf(stylesPart(opened), 'w:style')
    return [
      ...repeated(styles.map(nameOf).map(name => name.toLowerCase())),
      ...repeated(styles.map(({ attributes }) => attributes['w:styleId'] ?? '')),
    ].map(name => `The style “${name}” is defined more than once.`)
  },
  'style-circular': opened =>
    [...opened.styles.keys()]
      .filter(id => valueOf(elementOf(lineage(opened, id).at(-1), 'w:basedOn')) !== '')
      .filter(id => opened.styles.has(valueOf(elementOf(lineage(opened, id).at(-1), 'w:basedOn'))))
      .map(id => `The style “${nameOfStyle(opened, id)}” builds on itself.`),
  'heading-style-incomplete': opened =>
    [...opened.styles.keys()].flatMap(id => {
      const level = /^heading ([1-9])$/.exec(nameOfStyle(opened, id))?.[1]
      if (level === undefined) return []
      const outline = valueOf(paragraphProperty(opened, id, 'w:outlineLvl'))
      return [
        ...(outline === String(Number(level) - 1)
          ? []
          : [`The style “Heading ${level}” has not the outline level ${level}.`]),
        ...(paragraphProperty(opened, id, 'w:keepNext') ? [] : [`The style “Heading ${level}” may end a page.`]),
      ]
    }),
  'character-style-missing': opened =>
    ['strong', 'emphasis', 'hyperlink'].flatMap(name => {
      const ids = [...opened.styles.keys()].filter(id => nameOfStyle(opened, id) === name)
      const isCharacter = ids.some(id => opened.styles.get(id)?.attributes['w:type'] === 'character')
      return isCharacter ? [] : [`There is no character style “${name}”.`]
    }),
  'colour-fixed': opened => [...new Set(fixedColours(opened))],
  'font-fixed': opened => {
    const declared = declaredFonts(opened)
    return [
      ...new Set(
        all(stylesPart(opened), 'w:rFonts').flatMap(({ attributes }) =>
          ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'].flatMap(name => attributes[name] ?? []),
        ),
      ),
    ]
      .filter(font => !declared.has(font))
      .map(
        font =>
          `The font “${font}” is neither the theme’s nor in the table of fonts, so nothing says what replaces it.`,
      )
  },
  'default-font-fixed': opened => {
    const defaults = elementOf(elementOf(stylesPart(opened), 'w:docDefaults'), 'w:rPrDefault')
    const fonts = elementOf(elementOf(defaults, 'w:rPr'), 'w:rFonts')
    return fonts?.attributes['w:asciiTheme'] === undefined ? ['The default font does not follow the theme.'] : []
  },
} as const satisfies Rules
