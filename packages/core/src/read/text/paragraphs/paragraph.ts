import type { DraftInline, DraftParagraph } from '../../../draft/index.ts'
import type { Context } from '../context.ts'
import { inlinesOf, lettersOf, paragraphOf, plainOf } from '../inlines.ts'
import type { Line } from '../lines/line.ts'
import { signReferences } from '../notes/references.ts'
import { slice, type Stretch } from '../stretch.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wrappingOf } from './wrapping.ts'

/** Scripts that set no spaces between words. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。，、；：？！（）「」『』]/u
const divided = /([\p{L}\p{M}]+)[-‐]$/u
const goesOn = /^(\p{Ll}[\p{L}\p{M}]*)/u

/**
 * What stands between two lines of a wrapped paragraph, and whether the hyphen at the first one's end falls: a divided
 * word is made whole only where the text has it whole elsewhere; a hyphen that may belong to the word stays.
 */
function seam(
  before: Line,
  after: Line,
  vocabulary: Vocabulary,
  { report, place, repair }: Context,
): { readonly cut: number; readonly by: string } {
  const [first, second] = [before.words.text, after.words.text]
  const [half, rest] = [divided.exec(first.slice(-60))?.[1], goesOn.exec(second.slice(0, 60))?.[1]]
  if (half !== undefined && rest !== undefined) {
    const [whole, hyphened] = [half + rest, `${half}-${rest}`]
    if (vocabulary.has(whole.toLowerCase())) {
      const hyphen = slice(before.words, first.length - 1)
      report('text/hyphen-removed', { word: whole }, place(before.words, after.words), [repair(hyphen)])
      return { cut: 1, by: '' }
    }
    if (!vocabulary.has(hyphened.toLowerCase()))
      report('text/hyphen-kept', { word: hyphened }, place(before.words, after.words))
    return { cut: 0, by: '' }
  }
  return { cut: 0, by: spaceless.test(first.at(-1) ?? '') && spaceless.test(second[0] ?? '') ? '' : ' ' }
}

/** The lines of a wrapped paragraph as one text. */
function unwrapped(lines: readonly Line[], vocabulary: Vocabulary, context: Context): string {
  const parts: string[] = []
  lines.forEach((line, index) => {
    signReferences(line.words, context)
    const letters = lettersOf(line.words)
    const next = lines[index + 1]
    if (!next) return void parts.push(letters)
    const { cut, by } = seam(line, next, vocabulary, context)
    parts.push(cut === 0 ? letters : letters.slice(0, -cut), by)
  })
  return parts.join('')
}

const ends = (lines: readonly Line[]): readonly [Stretch, Stretch] | undefined => {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? [first.words, last.words] : undefined
}

/** The paragraphs that the lines of one group make. */
export function paragraphsOf(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  context: Context,
): readonly DraftParagraph[] {
  const extent = ends(lines)
  if (!extent) return []
  if (lines.length === 1) return [paragraphOf(extent[0], context)]
  const place = context.place(...extent)
  const wrapping = wrappingOf(lines)
  if (wrapping === 'separate') return lines.map(({ words }) => paragraphOf(words, context))
  if (wrapping === 'wrapped')
    return [
      {
        type: 'paragraph',
        content: inlinesOf(unwrapped(lines, vocabulary, context), context),
        place,
      },
    ]
  const content = lines.flatMap(({ words }, index): readonly DraftInline[] =>
    index === 0 ? plainOf(words, context) : [{ type: 'lineBreak' }, ...plainOf(words, context)],
  )
  return [{ type: 'paragraph', content, place }]
}
