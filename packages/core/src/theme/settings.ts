import type { ColourName, Theme } from './theme.ts'

/** What a value of a theme must be: in words, and as a check. */
export interface ThemeSetting {
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

type Group<Part> = { readonly settings: { readonly [Key in keyof Required<Part>]: ThemeSetting } }

const text = (expected: string): ThemeSetting => ({
  expected,
  accepts: value => typeof value === 'string' && value.trim() !== '',
})

const within = (least: number, most: number, unit: string): ThemeSetting => ({
  expected: `a number of ${unit} from ${least} to ${most}`,
  accepts: value => typeof value === 'number' && value >= least && value <= most,
})

const colour: ThemeSetting = {
  expected: 'a colour such as #17497d',
  accepts: value => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
}

const figures: ThemeSetting = {
  expected: '“lining” or “old-style”',
  accepts: value => value === 'lining' || value === 'old-style',
}

const family = text('the name of a font family such as Source Serif 4')
const side = within(8, 80, 'millimetres')
const body = within(6, 24, 'points')

const colourNames: readonly ColourName[] = ['ink', 'soft', 'accent', 'rule', 'strongRule', 'tint', 'highlight']

/** What each value of a theme must be, in the groups of {@link Theme}. */
export const themeSettings: {
  readonly [Key in keyof Required<Theme>]: Theme[Key] extends string | boolean | undefined
    ? ThemeSetting
    : Group<Theme[Key]>
} = {
  fonts: { settings: { text: family, headings: family, code: family } },
  sizes: {
    settings: {
      text: body,
      small: body,
      table: body,
      code: body,
      title: within(10, 60, 'points'),
      heading: within(8, 40, 'points'),
    },
  },
  colours: {
    settings: Object.fromEntries(colourNames.map(name => [name, colour])) as Record<ColourName, ThemeSetting>,
  },
  callouts: { settings: { note: colour, tip: colour, important: colour, warning: colour, caution: colour } },
  margins: { settings: { top: side, bottom: side, left: side, right: side } },
  alignment: {
    expected: '“justified” or “ragged”',
    accepts: value => value === 'justified' || value === 'ragged',
  },
  figures: { settings: { text: figures, tables: figures } },
  contents: {
    expected: 'true, false or “auto”',
    accepts: value => typeof value === 'boolean' || value === 'auto',
  },
  logo: text('the path of a picture'),
}
