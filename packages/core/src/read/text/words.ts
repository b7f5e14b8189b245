/** The words of a line: what white space sets apart. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

const letterOrDigit = /[\p{L}\p{N}]/u
const opening = /^["'“‘«‹„([{¿¡*_#@$€£]+/u

/** Whether a text says anything: it has a letter or a digit, or a symbol that speaks, such as an emoji. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)

/** Whether a word begins with a capital letter, marks that open aside. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}|^\p{Lt}/u.test(word.replace(opening, ''))

/** Whether a word begins with a small letter, marks that open aside. */
export const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word.replace(opening, ''))

/** Whether a word begins with a digit, or with a sign or a currency and a digit. */
export const isNumeric = (word: string): boolean => /^[+\-−–~≈<>±]?[$€£¥]?\p{N}/u.test(word.replace(/^[([]/, ''))

/** Whether a word has no letter and no digit. */
export const isMark = (word: string): boolean => !letterOrDigit.test(word)

const connecting = new Set(
  (
    'a an and as at but by for from in into nor of off on onto or out over per so than the through to toward towards under up upon ' +
    'via vs vs. with within without after amid among around before behind between beyond during following against versus ' +
    'à au aux avec de del della den der des di die do dos du e el en et la las le les los na no o os para par por pour sur un una und une van von y zu zum zur'
  ).split(' '),
)

/** Whether a word only binds others together (`of`, `and`, `&`), so that a title leaves it small. */
export const isConnecting = (word: string): boolean => connecting.has(word) || isMark(word)

const determining = new Set(
  'a an the this that these those its their his her our your my some any no each every all both several many few more most less'.split(
    ' ',
  ),
)

/** Whether a word opens a noun phrase (`an`, `the`, `its`). English only. */
export const isDetermining = (word: string): boolean => determining.has(word.toLowerCase())

/** Whether every word that counts in a title is capitalised or numeric, and there is one. */
export function isTitleCase(words: readonly string[]): boolean {
  const counting = words.filter(word => !isConnecting(word))
  return counting.some(isCapitalised) && counting.every(word => !isSmall(word))
}

/** Whether all letters are capitals, and there are at least two in a row. */
export const isAllCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/** Whether a text ends as a sentence does; closing quotes and brackets aside. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।]["'”’»›)\]]{0,3}$/u.test(text.slice(-8))

/** Whether a text ends as a heading may not: with a stop, a comma, a semicolon or a colon, or as if cut off. */
export const endsOpen = (text: string): boolean => /[.,;:…。，；：、।\-–—]["'”’»›)\]]{0,3}$/u.test(text.slice(-8))
