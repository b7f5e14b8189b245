import type { IThemeOptions } from 'docx'
import type { Look } from './look.ts'

/** A font, and one for Arabic and Hebrew that every computer with Word has. */
const font = (latin: string) => ({ latin, scripts: { Arab: 'Arial', Hebr: 'Arial' } })

/** `word/theme/theme1.xml` (ECMA-376 20.1.6.9): the colours and fonts that the styles name, for a person to exchange in one place. */
export const themeOf = ({ colors, fonts }: Look): IThemeOptions => ({
  name: 'Stet',
  colors: {
    dark1: colors.text.rgb,
    light1: colors.paper.rgb,
    dark2: colors.muted.rgb,
    light2: colors.shade.rgb,
    accent1: colors.accent.rgb,
    accent2: colors.tip.rgb,
    accent3: colors.highlight.rgb,
    accent4: colors.warning.rgb,
    accent5: colors.caution.rgb,
    accent6: colors.grey.rgb,
    hyperlink: colors.note.rgb,
    followedHyperlink: colors.important.rgb,
  },
  fonts: { headings: font(fonts.headings), body: font(fonts.text) },
})
