import type { IThemeOptions } from 'docx'
import { palette } from './palette.ts'

/** Fonts that every computer with Word has, with free twins of the same widths (Carlito, Caladea), and one for Arabic and Hebrew. */
const font = (latin: string) => ({ latin, scripts: { Arab: 'Arial', Hebr: 'Arial' } })

/** `word/theme/theme1.xml` (ECMA-376 20.1.6.9): the colours and fonts that the styles name, for a person to exchange in one place. */
export const theme: IThemeOptions = {
  name: 'Stet',
  colors: {
    dark1: palette.text.rgb,
    light1: palette.paper.rgb,
    dark2: palette.muted.rgb,
    light2: palette.shade.rgb,
    accent1: palette.accent.rgb,
    accent2: palette.green.rgb,
    accent3: palette.violet.rgb,
    accent4: palette.amber.rgb,
    accent5: palette.red.rgb,
    accent6: palette.grey.rgb,
    hyperlink: palette.link.rgb,
    followedHyperlink: palette.violet.rgb,
  },
  fonts: { headings: font('Calibri'), body: font('Cambria') },
}
