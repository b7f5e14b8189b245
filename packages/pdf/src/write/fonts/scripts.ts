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
  { family: 'bengali', google: 'Noto Serif Bengali', script: /\p{scx=Bengali}/u },
  { family: 'gurmukhi', google: 'Noto Serif Gurmukhi', script: /\p{scx=Gurmukhi}/u },
  { family: 'gujarati', google: 'Noto Serif Gujarati', script: /\p{scx=Gujarati}/u },
  { family: 'tamil', google: 'Noto Serif Tamil', script: /\p{scx=Tamil}/u },
  { family: 'telugu', google: 'Noto Serif Telugu', script: /\p{scx=Telugu}/u },
  { family: 'kannada', google: 'Noto Serif Kannada', script: /\p{scx=Kannada}/u },
  { family: 'malayalam', google: 'Noto Serif Malayalam', script: /\p{scx=Malayalam}/u },
  { family: 'sinhala', google: 'Noto Serif Sinhala', script: /\p{scx=Sinhala}/u },
  { family: 'thai', google: 'Noto Serif Thai', script: /\p{scx=Thai}/u },
  { family: 'lao', google: 'Noto Serif Lao', script: /\p{scx=Lao}/u },
  { family: 'khmer', google: 'Noto Serif Khmer', script: /\p{scx=Khmer}/u },
  { family: 'burmese', google: 'Noto Serif Myanmar', script: /\p{scx=Myanmar}/u },
  { family: 'tibetan', google: 'Noto Serif Tibetan', script: /\p{scx=Tibetan}/u },
  { family: 'ethiopic', google: 'Noto Serif Ethiopic', script: /\p{scx=Ethiopic}/u },
  { family: 'georgian', google: 'Noto Serif Georgian', script: /\p{scx=Georgian}/u },
  { family: 'armenian', google: 'Noto Serif Armenian', script: /\p{scx=Armenian}/u },
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
