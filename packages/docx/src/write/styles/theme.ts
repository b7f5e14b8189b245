import { element, part, type Xml } from '../../xml/element.ts'
import { namespaces } from '../../xml/namespaces.ts'
import { palette, type Color } from './palette.ts'

/** The fonts of headings and of running text: on every computer with Word, with free twins of the same widths (Carlito, Caladea). */
export const themeFonts = { heading: 'Calibri', body: 'Cambria' } as const

const order: readonly Color[] = [
  'text',
  'paper',
  'muted',
  'shade',
  'accent',
  'green',
  'violet',
  'amber',
  'red',
  'grey',
  'link',
]

const colors = [
  ...order.map(color => [palette[color].slot, palette[color].rgb] as const),
  ['folHlink', palette.violet.rgb] as const,
]

const font = (name: string, typeface: string): Xml =>
  element(
    name,
    {},
    element('a:latin', { typeface }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Arab', typeface: 'Arial' }),
    element('a:font', { script: 'Hebr', typeface: 'Arial' }),
  )

const placeholder = element('a:schemeClr', { val: 'phClr' })
const fill = element('a:solidFill', {}, placeholder)
const line = (width: number) => element('a:ln', { w: width }, fill, element('a:prstDash', { val: 'solid' }))
const noEffect = element('a:effectStyle', {}, element('a:effectLst'))

/** `word/theme/theme1.xml` (ECMA-376 20.1.6.9): the colours and fonts that the styles name, for a person to exchange in one place. */
export const themePart = (): Uint8Array =>
  part(
    element(
      'a:theme',
      { ...namespaces('a'), name: 'Stet' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Stet' },
          colors.map(([slot, rgb]) => element(`a:${slot}`, {}, element('a:srgbClr', { val: rgb }))),
        ),
        element(
          'a:fontScheme',
          { name: 'Stet' },
          font('a:majorFont', themeFonts.heading),
          font('a:minorFont', themeFonts.body),
        ),
        element(
          'a:fmtScheme',
          { name: 'Stet' },
          element('a:fillStyleLst', {}, fill, fill, fill),
          element('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
          element('a:effectStyleLst', {}, noEffect, noEffect, noEffect),
          element('a:bgFillStyleLst', {}, fill, fill, fill),
        ),
      ),
    ),
  )
