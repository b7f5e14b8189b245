import { defaultTheme, hexOf, isReadable, nearestReadable, oklchOf, type Theme } from '@stet/core'

/** The names of the colours that a page has. */
export type Ink =
  | 'paper'
  | 'wash'
  | 'ink'
  | 'muted'
  | 'line'
  | 'strong'
  | 'accent'
  | 'mark'
  | CalloutInk
  | `code-${'comment' | 'keyword' | 'string' | 'number' | 'function' | 'type'}`

type CalloutInk = 'note' | 'tip' | 'important' | 'warning' | 'caution'

/** The colours of a page by their names, each `#rrggbb`. */
export type Palette = { readonly [Name in Ink]: string }

/** The parts of code and the kinds of callouts on white; each becomes as dark or as light as its ground asks. */
const signals = {
  note: '#1f5784',
  tip: '#2a6640',
  important: '#68408e',
  warning: '#865000',
  caution: '#a3261f',
  'code-comment': '#62686f',
  'code-keyword': '#9a2b1c',
  'code-string': '#2a6038',
  'code-number': '#7c4a00',
  'code-function': '#1f5384',
  'code-type': '#673f8d',
} as const

const paper = '#ffffff'

/** Every signal colour in the nearest form that can be read on the grounds. */
function signalsOn(
  grounds: readonly string[],
  lightness?: number,
): { readonly [Name in keyof typeof signals]: string } {
  const shown = Object.entries(signals).map(([name, colour]) => {
    const wanted = lightness === undefined ? colour : lit(colour, lightness, 0.11)
    return [name, nearestReadable(wanted, grounds) ?? wanted] as const
  })
  return Object.fromEntries(shown) as { readonly [Name in keyof typeof signals]: string }
}

/** A colour of the same hue with another lightness, and of no more than so much chroma. */
function lit(colour: string, lightness: number, chroma: number): string {
  const { chroma: own, hue } = oklchOf(colour)
  return hexOf({ lightness, chroma: Math.min(own, chroma), hue })
}

/** The colours on white, as the theme gives them. */
export function lightPalette({ colours }: Theme = defaultTheme): Palette {
  return {
    paper,
    wash: colours.tint,
    ink: colours.ink,
    muted: colours.soft,
    line: colours.rule,
    strong: colours.strongRule,
    accent: colours.accent,
    mark: colours.highlight,
    ...signalsOn([paper, colours.tint]),
  }
}

/**
 * The colours on a dark ground: of the theme's hues, with the lightness that a dark ground asks. Text reaches a contrast
 * of 4.5:1 on each ground, whatever the theme (WCAG 2.2, 1.4.3).
 */
export function darkPalette({ colours }: Theme = defaultTheme): Palette {
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
    ...signalsOn(grounds, 0.82),
  }
}
