import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

const files = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
]

/** The fonts for the words in drawings: our own, never those of the computer, so that the bytes are the same everywhere. */
export const drawingFonts = {
  fontFiles: files.map(file => resolve(file)),
  loadSystemFonts: false,
  defaultFontFamily: 'Source Sans 3',
  sansSerifFamily: 'Source Sans 3',
  serifFamily: 'Source Serif 4',
  monospaceFamily: 'JetBrains Mono',
}
