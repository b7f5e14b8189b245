/** A font for a script that the text's own fonts lack. */
interface ScriptFont {
  readonly family: string
  /** The name under which Google Fonts has it. */
  readonly google: string
  /** The characters that it is asked for. */
  readonly script: RegExp
}

/**
 * The fonts for further scripts, in the order in which they are asked. Those for Arabic, Hebrew and Devanagari come with
 * the package; the others are used where they are installed beside it.
 */
export const scriptFonts = [
  { family: 'arabic', google: 'Amiri', script: /\p{scx=Arabic}/u },
  { family: 'hebrew', google: 'Noto Serif Hebrew', script: /\p{scx=Hebrew}/u },
  { family: 'devanagari', google: 'Noto Serif Devanagari', script: /\p{scx=Devanagari}/u },
  { family: 'chinese', google: 'Noto Serif SC', script: /[\p{scx=Han}\uFF01-\uFF60]/u },
  {
    family: 'japanese',
    google: 'Noto Serif JP',
    script: /[\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Han}\uFF01-\uFF60]/u,
  },
  { family: 'korean', google: 'Noto Serif KR', script: /[\p{scx=Hangul}\p{scx=Han}]/u },
  { family: 'emoji', google: 'Noto Emoji', script: /\p{Extended_Pictographic}/u },
] as const satisfies readonly ScriptFont[]

/** A family for a script. */
export type ScriptFamily = (typeof scriptFonts)[number]['family']

/** The families that may have a character, the likeliest first. */
export const familiesFor = (character: string): readonly ScriptFamily[] =>
  scriptFonts.filter(({ script }) => script.test(character)).map(({ family }) => family)

/** Below this code point there are only the scripts that the text's own fonts have. */
const firstOfOthers = 0x0590

/** The family that white space between words of a script is set in, by a letter beside it; none for Latin and its like. */
export function familyBeside(letter: string | undefined): ScriptFamily | undefined {
  const codePoint = letter?.codePointAt(0)
  if (codePoint === undefined || codePoint < firstOfOthers || (codePoint >= 0x2000 && codePoint < 0x2c00))
    return undefined
  return familiesFor(letter!)[0]
}
