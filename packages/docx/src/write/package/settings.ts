import { directionOfLanguage } from '@stet/core'
import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import type { Tree } from '../../xml/tree.ts'
import { namespaces } from '../../xml/namespaces.ts'

const compatibility = (name: string, value: number): Tree =>
  element('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': value })

/** `word/settings.xml` (ECMA-376 17.15.1.78): the layout of Word 2013 and later, the languages of the theme's fonts, no field to update. */
export const settingsPart = (language: string, differsOnEvenPages = false): string =>
  part(
    element(
      'w:settings',
      namespaces('w', 'm'),
      element('w:zoom', { 'w:percent': 100 }),
      element('w:defaultTabStop', { 'w:val': 720 }),
      differsOnEvenPages ? element('w:evenAndOddHeaders') : [],
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      element('w:footnotePr', {}, element('w:footnote', { 'w:id': -1 }), element('w:footnote', { 'w:id': 0 })),
      element(
        'w:compat',
        {},
        compatibility('compatibilityMode', 15),
        compatibility('overrideTableStyleFontSizeAndJustification', 1),
        compatibility('enableOpenTypeFeatures', 1),
        compatibility('doNotFlipMirrorIndents', 1),
        compatibility('differentiateMultirowTableHeaders', 1),
      ),
      element(
        'm:mathPr',
        {},
        element('m:mathFont', { 'm:val': 'Cambria Math' }),
        element('m:brkBin', { 'm:val': 'before' }),
        element('m:smallFrac', { 'm:val': 0 }),
        element('m:dispDef'),
        element('m:defJc', { 'm:val': 'centerGroup' }),
      ),
      element('w:themeFontLang', {
        'w:val': language,
        'w:eastAsia': /^(?:zh|ja|ko)\b/.test(language) ? language : undefined,
        'w:bidi': directionOfLanguage(language) === 'rtl' ? language : undefined,
      }),
      element('w:clrSchemeMapping', {
        'w:bg1': 'light1',
        'w:t1': 'dark1',
        'w:bg2': 'light2',
        'w:t2': 'dark2',
        'w:accent1': 'accent1',
        'w:accent2': 'accent2',
        'w:accent3': 'accent3',
        'w:accent4': 'accent4',
        'w:accent5': 'accent5',
        'w:accent6': 'accent6',
        'w:hyperlink': 'hyperlink',
        'w:followedHyperlink': 'followedHyperlink',
      }),
      element('w:decimalSymbol', { 'w:val': '.' }),
      element('w:listSeparator', { 'w:val': ',' }),
    ),
  )
