import { prose } from '../prose.ts'
import { random, whole, type Random } from '../random.ts'

/** The picture that every article shows, beside its text. */
export const pictureName = 'chart.png'

const marked = (words: readonly string[], from: number, length: number, mark: string): readonly string[] =>
  words.flatMap((word, at) => {
    if (at === from) return [`${mark}${word}${length === 1 ? mark : ''}`]
    return at === from + length - 1 ? [`${word}${mark}`] : [word]
  })

/** Words without the marks at their end, for headings, items and cells. */
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}-]/gu, '')

/** A paragraph with some emphasis, now and then a link. */
function paragraph(text: string, next: Random): string {
  const words = text.replace(/[*_[\]<>|]/g, '').split(' ')
  if (words.length < 12) return words.join(' ')
  const strong = marked(words, whole(next, 1, 4), whole(next, 1, 3), next() < 0.5 ? '**' : '*')
  if (next() < 0.6) return strong.join(' ')
  const at = strong.length - 3
  return strong.map((word, index) => (index === at ? `[${plain(word)}](https://example.org/${index})` : word)).join(' ')
}

const some = (words: readonly string[], from: number, count: number): string =>
  words
    .slice(from, from + count)
    .map(plain)
    .filter(Boolean)
    .join(' ')

function list(text: string, next: Random): string {
  const words = text.split(' ')
  const marker = next() < 0.5 ? '-' : '1.'
  const inner = marker === '-' ? '  ' : '   '
  return [0, 9, 18, 27]
    .map(
      from =>
        `${marker} ${some(words, from, 9) || 'last'}${from === 9 ? `\n${inner}- ${some(words, 3, 6)}\n${inner}- ${some(words, 12, 6)}` : ''}`,
    )
    .join('\n')
}

function table(text: string, next: Random): string {
  const words = text.split(' ')
  const row = (at: number) =>
    `| ${some(words, at * 4, 3) || 'other'} | ${whole(next, 1, 9999)} | ${whole(next, 1, 99)} % |`
  return ['| Kind of thing | Number | Share |', '| :-- | --: | --: |', ...[0, 1, 2, 3, 4, 5].map(row)].join('\n')
}

/** An article in Markdown of about so many words: sections with paragraphs, lists, tables, a picture, notes; the same for the same seed. */
export function articleMarkdown(words: number, seed: number): string {
  const next = random(seed + 7)
  const { chapters } = prose(words, seed)
  const texts = chapters.flatMap(({ paragraphs }) => paragraphs)
  const blocks: string[] = []
  const notes: string[] = []
  for (const [index, text] of texts.entries()) {
    if (index % 4 === 0) blocks.push(`${index % 8 === 0 ? '##' : '###'} ${some(text.split(' '), 0, 5)}`)
    if (index % 5 === 2) blocks.push(list(text, next))
    else if (index % 9 === 4) blocks.push(`Table: ${some(text.split(' '), 2, 6)}\n\n${table(text, next)}`)
    else if (index % 24 === 7) blocks.push(`![${some(text.split(' '), 1, 8)}](${pictureName})`)
    if (index % 6 === 1) {
      blocks.push(`${paragraph(text, next)}[^n${notes.length + 1}]`)
      notes.push(`[^n${notes.length + 1}]: ${some(text.split(' '), 4, 18)}.`)
    } else blocks.push(paragraph(text, next))
  }
  const title = some((texts[0] ?? 'Text').split(' '), 0, 6)
  return `---\ntitle: "${title}"\nlanguage: en\n---\n\n${[...blocks, ...notes].join('\n\n')}\n`
}
