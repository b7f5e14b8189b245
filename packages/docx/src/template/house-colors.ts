import { colour, contrast, leastContrast } from '@stet/core'
import type { Look, Swatch } from '../write/styles/look.ts'
import { elementOf, elementsOf, walkTree, type Tree } from '../xml/tree.ts'

/** The colours of an organisation’s theme that Stet’s own styles take up. */
export interface HouseColors {
  readonly text: Swatch
  readonly muted: Swatch
  readonly paper: Swatch
  readonly shade: Swatch
  readonly accent: Swatch
}

const swatch = (scheme: Tree, slot: string, theme: string): Swatch | undefined => {
  const [found] = elementsOf(elementOf(scheme, `a:${slot}`) ?? scheme)
  const rgb = found?.name === 'a:srgbClr' ? found.attributes['val'] : found?.attributes['lastClr']
  return rgb !== undefined && /^[0-9a-f]{6}$/i.test(rgb) ? { theme, rgb: rgb.toUpperCase() } : undefined
}

const isReadable = (one: Swatch, ...grounds: readonly Swatch[]): boolean =>
  grounds.every(ground => contrast(colour(`#${one.rgb}`), colour(`#${ground.rgb}`)) >= leastContrast)

/** The colours of a theme part, where words in them can be read; undefined where the theme has none that can. */
export function houseColors(theme: Tree | undefined): HouseColors | undefined {
  const scheme = theme && [...walkTree(theme)].find(({ name }) => name === 'a:clrScheme')
  if (!scheme) return undefined
  const [text, paper] = [swatch(scheme, 'dk1', 'text1'), swatch(scheme, 'lt1', 'background1')]
  if (!text || !paper || !isReadable(text, paper)) return undefined
  const light = swatch(scheme, 'lt2', 'background2')
  const shade = light && isReadable(text, light) ? light : paper
  const readable = (found: Swatch | undefined) => (found && isReadable(found, paper, shade) ? found : text)
  return {
    text,
    paper,
    shade,
    muted: readable(swatch(scheme, 'dk2', 'text2')),
    accent: readable(swatch(scheme, 'accent1', 'accent1')),
  }
}

/**
 * Stet’s own look beside an organisation’s styles: its colours where the theme has their like, sizes in proportion to its
 * text. What a colour means, such as a warning, is the same in every house and stands apart from its theme.
 */
export function houseLook(look: Look, colors: HouseColors | undefined, textSize: number): Look {
  const fixed = Object.fromEntries(Object.entries(look.colors).map(([name, { rgb }]) => [name, { rgb }]))
  const share = textSize / look.sizes.text
  return {
    ...look,
    colors: { ...(fixed as Look['colors']), ...colors },
    sizes: Object.fromEntries(
      Object.entries(look.sizes).map(([name, size]) => [name, name === 'tiny' ? size : Math.round(size * share)]),
    ) as Look['sizes'],
  }
}
