import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const fromPdf = createRequire(createRequire(import.meta.url).resolve('@stet/pdf'))

const files = [
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'source-serif-4/700Bold/SourceSerif4_700Bold',
  'source-sans-3/400Regular/SourceSans3_400Regular',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold',
]

/** The font files that Stet's PDF package comes with, as far as the texts of the bench need them. */
export const fontFiles = (): readonly Buffer[] =>
  files.map(file => readFileSync(fromPdf.resolve(`@expo-google-fonts/${file}.ttf`)))
