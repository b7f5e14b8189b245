import { elementOf, elementsOf, wordsOf } from '../../xml/tree.ts'
import { all, valueOf, type Package } from '../package.ts'
import type { Rules } from '../rule.ts'

const settings = (opened: Package) => opened.part('word/settings.xml')
const core = (opened: Package) => opened.part('docProps/core.xml')
const unless = (holds: boolean, sentence: string): readonly string[] => (holds ? [] : [sentence])

const propertyOf = (opened: Package, name: string): string => {
  const found = elementOf(core(opened), name)
  return found ? wordsOf(found).trim() : ''
}

/** A4 and Letter, in twentieths of a point, the short side first. */
const pageSizes: ReadonlySet<string> = new Set(['11906 16838', '12240 15840'])

/** What holds for the whole document. */
export const settingRules = {
  'compatibility-mode-old': opened => {
    const mode = all(settings(opened), 'w:compatSetting').find(
      ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
    )
    return unless(Number(valueOf(mode)) >= 15, 'The file opens in the compatibility mode of an older Word.')
  },
  'fields-to-update': opened =>
    unless(
      all(settings(opened), 'w:updateFields').length === 0,
      'The file asks to update its fields when it is opened, so Word shows a question first.',
    ),
  'title-missing': opened => unless(propertyOf(opened, 'dc:title') !== '', 'The file’s properties have no title.'),
  'language-missing': opened => {
    const defaults = elementOf(elementOf(opened.part('word/styles.xml'), 'w:docDefaults'), 'w:rPrDefault')
    const language = elementOf(elementOf(defaults, 'w:rPr'), 'w:lang')
    return [
      ...unless(propertyOf(opened, 'dc:language') !== '', 'The file’s properties name no language.'),
      ...unless(valueOf(language) !== '', 'The default style has no language, so Word takes its own.'),
      ...unless(valueOf(elementOf(settings(opened), 'w:themeFontLang')) !== '', 'The theme’s fonts have no language.'),
    ]
  },
  'page-size-unusual': opened =>
    all(opened.body, 'w:pgSz').flatMap(({ attributes }) => {
      const sides = [Number(attributes['w:w']), Number(attributes['w:h'])].toSorted((one, other) => one - other)
      return unless(pageSizes.has(sides.join(' ')), `The page of ${sides.join(' by ')} is neither A4 nor Letter.`)
    }),
  'theme-missing': opened => {
    const theme = opened.part('word/theme/theme1.xml')
    const fonts = all(theme, 'a:majorFont', 'a:minorFont').map(font => elementOf(font, 'a:latin'))
    const colours = all(theme, 'a:clrScheme').flatMap(scheme => elementsOf(scheme))
    return [
      ...unless(
        fonts.length === 2 && fonts.every(font => (font?.attributes['typeface'] ?? '') !== ''),
        'The theme lacks a font for headings or for text.',
      ),
      ...unless(colours.length === 12, 'The theme does not have its twelve colours.'),
    ]
  },
} as const satisfies Rules
