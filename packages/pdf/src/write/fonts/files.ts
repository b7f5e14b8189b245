import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { defaultTheme, type Theme } from '@stet/core'
import type { Family, Font } from './font.ts'
import { scriptFonts } from './scripts.ts'

const require = createRequire(import.meta.url)

/** The families of a document's text, headings and code, by the names under which Google Fonts has them. */
export type FontNames = Theme['fonts']

/** One font file; its name serves as its PostScript name. */
export interface Cut {
  readonly name: string
  readonly path: string
}

/** Finds the file for a font; nothing where its family is not installed. */
export type CutOf = (font: Pick<Font, 'family' | 'bold' | 'italic'>) => Cut | undefined

/** The npm package that has a family of Google Fonts. */
export const packageOf = (google: string): string =>
  `@expo-google-fonts/${google.trim().toLowerCase().replaceAll(/\s+/g, '-')}`

const regularWeights = ['400Regular', '500Medium', '300Light'] as const
const boldWeights = ['700Bold', '600SemiBold', '800ExtraBold', '900Black', '500Medium'] as const
const headingWeights = ['600SemiBold', '700Bold', '500Medium', '800ExtraBold'] as const

/** The names of a family's files for a look, the best first. */
function wanted(google: string, { family, bold, italic }: Parameters<CutOf>[0]): readonly string[] {
  const prefix = google.replaceAll(' ', '')
  const weights = bold ? [...(family === 'sans' ? headingWeights : boldWeights), ...regularWeights] : regularWeights
  const upright = weights.map(weight => `${prefix}_${weight}`)
  return italic ? [...upright.map(name => `${name}_Italic`), ...upright] : upright
}

function find(google: string, font: Parameters<CutOf>[0]): Cut | undefined {
  for (const name of wanted(google, font)) {
    const path = `${packageOf(google)}/${name.slice(name.indexOf('_') + 1)}/${name}.ttf`
    try {
      return { name, path: require.resolve(path) }
    } catch {
      continue
    }
  }
  return undefined
}

function googleName(family: Family, names: FontNames): string {
  if (family === 'serif') return names.text
  if (family === 'sans') return names.headings
  if (family === 'mono') return names.code
  return scriptFonts.find(font => font.family === family)!.google
}

/** Finds the files of the families that are installed; looks for each once. */
export function cutFinder(names: FontNames): CutOf {
  const known = new Map<string, Cut | undefined>()
  return font => {
    const key = `${font.family} ${font.bold} ${font.italic}`
    if (known.has(key)) return known.get(key)
    const cut = find(googleName(font.family, names), font)
    known.set(key, cut)
    return cut
  }
}

/** The path of the file that holds a font of the default theme. */
export function pathOfCut(font: Font): string {
  const cut = find(googleName(font.family, defaultTheme.fonts), font)
  if (!cut) throw new Error(`The package ${packageOf(googleName(font.family, defaultTheme.fonts))} is not installed.`)
  return cut.path
}

/** The bytes of a font file. */
export const bytesOfCut = ({ path }: Cut): Uint8Array => readFileSync(path)

/** The families that are there, those of the default theme for those that are not, and the names of these. */
export function installed(names: FontNames): { readonly names: FontNames; readonly missing: readonly string[] } {
  const roles = Object.keys(names) as readonly (keyof FontNames)[]
  const regular = { family: 'serif', bold: false, italic: false } as const
  const missing = roles.filter(role => !find(names[role], regular))
  const replaced = Object.fromEntries(missing.map(role => [role, defaultTheme.fonts[role]]))
  return { names: { ...names, ...replaced }, missing: [...new Set(missing.map(role => names[role]))] }
}
