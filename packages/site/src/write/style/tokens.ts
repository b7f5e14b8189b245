import { defaultTheme, type Theme } from '@stet/core'
import { darkPalette, lightPalette, type Palette } from './palette.ts'

const serifs = 'Charter, "Bitstream Charter", "Iowan Old Style", Georgia, Cambria, "Noto Serif", serif'
const sanses = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'
const monos = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace'

/** A family by its name, and what stands in for it where the reader's machine does not have it. */
const family = (name: string, others: string): string => `"${name.replaceAll(/["\\<>;{}\n]/g, '')}", ${others}`

/** What looks most like a family: its name says whether it has serifs, and its use decides where it does not. */
const fallbacks = (name: string, usual: string): string =>
  /\b(?:sans|grotes[ck]|gothic)\b/i.test(name)
    ? sanses
    : /\b(?:serif|slab|roman|garamond)\b/i.test(name)
      ? serifs
      : usual

const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')

/** A size beside that of the text, without a unit. */
const share = (size: number, { sizes }: Theme): string => (size / sizes.text).toFixed(3)

/** Sections of the second to the sixth level between the first and the text, which the sixth barely passes. */
function headings(theme: Theme): string {
  const { heading, text } = theme.sizes
  const size = (level: number) => text + (heading - text) * [1, 0.52, 0.24, 0.05, 0][level - 2]!
  return [2, 3, 4, 5, 6].map(level => `--h${level}: ${share(size(level), theme)}em;`).join(' ')
}

/**
 * Colours, once for light and once for dark, and type, all of them of the theme. Dark is the reader's system's choice
 * unless the reader has chosen on the page. Pictures keep their light ground in the dark: dark lines on a transparent
 * ground would vanish there.
 */
export function tokens(theme: Theme = defaultTheme): string {
  const { fonts, sizes } = theme
  const dark = `${declarations(darkPalette(theme))} --shade: rgb(0 0 0 / .6);`
  const picture = 'img { background: #fff; }'
  return `
:root {
  color-scheme: light;
  ${declarations(lightPalette(theme))} --shade: rgb(30 40 50 / .17);
  --text: ${family(fonts.text, fallbacks(fonts.text, serifs))};
  --sans: ${family(fonts.headings, fallbacks(fonts.headings, sanses))};
  --mono: ${family(fonts.code, monos)};
  --title: ${share(sizes.title, theme)}em; ${headings(theme)} --table: ${share(sizes.table, theme)}em; --code: ${share(sizes.code, theme)}em; --small: ${share(sizes.small, theme)}em;
  --measure: 38rem; --gap: 1.15em;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-appearance="light"]) { color-scheme: dark; ${dark} ${picture} }
}
:root[data-appearance="dark"] { color-scheme: dark; ${dark} ${picture} }
`
}

/** The colours of the page on paper: those on white, black where text is. */
export const printTokens = (theme: Theme = defaultTheme): string =>
  `:root:root:root { color-scheme: light; ${declarations({ ...lightPalette(theme), ink: '#000000', muted: '#444444' })} }`
