import type { Theme } from '@stet/core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** A font file that pages use. */
export interface FontFile {
  /** As the theme names it. */
  readonly family: string
  /** From 100 to 900 (CSS Fonts 4, 2.2). */
  readonly weight: number
  readonly isItalic: boolean
  /** TrueType. */
  readonly bytes: Uint8Array
}

/** The cuts that pages need of a theme's families, by the names of their files, the best first. */
const cuts: readonly {
  readonly use: keyof Theme['fonts']
  readonly isItalic: boolean
  readonly names: readonly string[]
}[] = [
  { use: 'text', isItalic: false, names: ['400Regular'] },
  { use: 'text', isItalic: true, names: ['400Regular_Italic'] },
  { use: 'text', isItalic: false, names: ['700Bold', '600SemiBold'] },
  { use: 'headings', isItalic: false, names: ['400Regular'] },
  { use: 'headings', isItalic: false, names: ['600SemiBold', '700Bold'] },
  { use: 'code', isItalic: false, names: ['400Regular'] },
]

/** The folder of the npm package that has a family of Google Fonts. */
const packageOf = (family: string): string =>
  `@expo-google-fonts/${family.trim().toLowerCase().replaceAll(/\s+/g, '-')}`

function fileOf(family: string, name: string): Uint8Array | undefined {
  try {
    return readFileSync(require.resolve(`${packageOf(family)}/${name}/${family.replaceAll(' ', '')}_${name}.ttf`))
  } catch {
    return undefined
  }
}

/** The files of a theme's families that are installed, each once. */
export function fontFiles({ fonts }: Theme): readonly FontFile[] {
  const found = new Map<string, FontFile>()
  for (const { use, isItalic, names } of cuts)
    for (const name of names) {
      const family = fonts[use]
      const bytes = fileOf(family, name)
      if (!bytes) continue
      found.set(`${family} ${name}`, { family, weight: Number.parseInt(name, 10), isItalic, bytes })
      break
    }
  return [...found.values()]
}

/** The licence of a family, which goes with its files (SIL Open Font License 1.1, 2). */
export function licenceOf(family: string): string | undefined {
  try {
    return readFileSync(require.resolve(`${packageOf(family)}/LICENSE_FONT`), 'utf8')
  } catch {
    return undefined
  }
}
