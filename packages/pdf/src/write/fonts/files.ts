import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Family, Font } from './font.ts'

const require = createRequire(import.meta.url)

interface Cuts {
  readonly packageName: string
  readonly prefix: string
  readonly bold: string
  readonly italics: boolean
}

const cuts: { readonly [Name in Family]: Cuts } = {
  serif: { packageName: 'source-serif-4', prefix: 'SourceSerif4', bold: '700Bold', italics: true },
  sans: { packageName: 'source-sans-3', prefix: 'SourceSans3', bold: '600SemiBold', italics: true },
  mono: { packageName: 'jetbrains-mono', prefix: 'JetBrainsMono', bold: '700Bold', italics: true },
  arabic: { packageName: 'amiri', prefix: 'Amiri', bold: '700Bold', italics: false },
}

/** The name of the file that holds a cut, which serves as its PostScript name. */
export function nameOfCut({ family, bold, italic }: Font): string {
  const { prefix, bold: boldName, italics } = cuts[family]
  return `${prefix}_${bold ? boldName : '400Regular'}${italic && italics ? '_Italic' : ''}`
}

/** The path of the file that holds a cut. */
export function pathOfCut(font: Font): string {
  const { packageName, prefix } = cuts[font.family]
  const name = nameOfCut(font)
  return require.resolve(`@expo-google-fonts/${packageName}/${name.slice(prefix.length + 1)}/${name}.ttf`)
}

/** The bytes of the file that holds a cut. */
export const bytesOfCut = (font: Font): Uint8Array => readFileSync(pathOfCut(font))
