import { defaultTheme, hexOf, isReadable, nearestReadable, oklchOf, type CalloutKind, type Theme } from '@stet/core'

/** The names of the colours that a page has. */
export type Ink = 'paper' | 'wash' | 'ink' | 'muted' | 'line' | 'strong' | 'accent' | 'mark' | SignalInk

/** The colours of a page by their names, each `#rrggbb`. */
export type Palette = { readonly [Name in Ink]: string }

/** The parts of code, on white. */
const codeParts = {
  'code-comment': '#62686f',
  'code-keyword': '#9a2b1c',
  'code-string': '#2a6038',
  'code-number': '#7c4a00',
  'code-function': '#1f5384',
  'code-type': '#673f8d',
} as const

const paper = '#ffffff'

type SignalInk = CalloutKind | keyof typeof codeParts

/**
 * The colours of callouts and of the parts of code, each in the nearest form that can be read on all of the grounds, of
 * the lightness that is asked for.
 */
function signals({ callouts }: Theme, grounds: readonly string[], lightness?: number) {
  const shown = Object.entries({ ...callouts, ...codeParts }).map(([name, colour]) => {
    const wanted = lightness === undefined ? colour : lit(colour, lightness, 0.11)
    return [name, nearestReadable(wanted, grounds) ?? wanted] as const
  })
  return Object.fromEntries(shown) as { readonly [Name in SignalInk]: string }
}

/** A colour of the same hue with another lightness, and of no more than so much chroma. */
function lit(colour: string, lightness: number, chroma: number): string {
  const { chroma: own, hue } = oklchOf(colour)
  return hexOf({ lightness, chroma: Math.min(own, chroma), hue })
}

/** The colours on white, as the theme gives them. */
export function lightPalette(theme: Theme = defaultTheme): Palette {
  const { colours } = theme
  return {
    paper,
    wash: colours.tint,
    ink: colours.ink,
    muted: colours.soft,
    line: colours.rule,
    strong: colours.strongRule,
    accent: colours.accent,
    mark: colours.highlight,
    ...signals(theme, [paper, colours.tint]),
  }
}

/**
 * The colours on a dark ground: of the theme's hues, with the lightness that a dark ground asks. Text reaches a contrast
 * of 4.5:1 on each ground, whatever the theme (WCAG 2.2, 1.4.3).
 */
export function darkPalette(theme: Theme = defaultTheme): Palette {
  const { colours } = theme
  const ground = lit(colours.ink, 0.19, 0.015)
  const wash = lit(colours.ink, 0.245, 0.02)
  const mark = lit(colours.highlight, 0.37, 0.08)
  const grounds = [ground, wash, mark]
  const text = (colour: string, lightness: number, chroma: number) => {
    const wanted = lit(colour, lightness, chroma)
    return isReadable(wanted, grounds) ? wanted : (nearestReadable(wanted, grounds) ?? '#ffffff')
  }
  return {
    paper: ground,
    wash,
    ink: text(colours.ink, 0.93, 0.012),
    muted: text(colours.soft, 0.78, 0.02),
    line: lit(colours.rule, 0.37, 0.02),
    strong: lit(colours.strongRule, 0.58, 0.03),
    accent: text(colours.accent, 0.8, 0.1),
    mark,
    ...signals(theme, grounds, 0.82),
  }
}
