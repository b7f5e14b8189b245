import { element } from '../../xml/element.ts'
import { part } from '../../xml/part.ts'
import { namespaces } from '../../xml/namespaces.ts'

interface Font {
  readonly name: string
  /** What to show where the font is not installed. */
  readonly alternative?: string
  readonly family: 'roman' | 'swiss' | 'modern' | 'auto'
  readonly pitch: 'variable' | 'fixed'
}

const fonts: readonly Font[] = [
  { name: 'Cambria', alternative: 'Caladea', family: 'roman', pitch: 'variable' },
  { name: 'Calibri', alternative: 'Carlito', family: 'swiss', pitch: 'variable' },
  { name: 'Consolas', alternative: 'DejaVu Sans Mono', family: 'modern', pitch: 'fixed' },
  { name: 'Courier New', family: 'modern', pitch: 'fixed' },
  { name: 'Cambria Math', alternative: 'STIX Two Math', family: 'roman', pitch: 'variable' },
  { name: 'Segoe UI Symbol', alternative: 'DejaVu Sans', family: 'swiss', pitch: 'variable' },
]

/** `word/fontTable.xml` (ECMA-376 17.8.3.10): the fonts that the styles name, and what stands in for them. */
export const fontTablePart = (): string =>
  part(
    element(
      'w:fonts',
      namespaces('w'),
      fonts.map(({ name, alternative, family, pitch }) =>
        element(
          'w:font',
          { 'w:name': name },
          alternative === undefined ? [] : element('w:altName', { 'w:val': alternative }),
          element('w:family', { 'w:val': family }),
          element('w:pitch', { 'w:val': pitch }),
        ),
      ),
    ),
  )
