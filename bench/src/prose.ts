import { random, whole, type Random } from './random.ts'
import { vocabulary, type Vocabulary } from './vocabulary.ts'

/** A text of chapters, each of some plain paragraphs. */
export interface Prose {
  readonly title: string
  readonly chapters: readonly Chapter[]
}

interface Chapter {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

const paragraphsPerChapter = 32

/** A text of about as many words as asked for; the same for the same seed. */
export function prose(words: number, seed: number): Prose {
  const next = random(seed)
  const draw = vocabulary()
  const chapters: Chapter[] = []
  let written = 0
  while (written < words) {
    const paragraphs: string[] = []
    while (paragraphs.length < paragraphsPerChapter && written < words) {
      const made = paragraph(next, draw)
      paragraphs.push(made)
      written += made.split(' ').length
    }
    chapters.push({ heading: heading(next, draw), paragraphs })
  }
  return { title: 'A Text of Common Words', chapters }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const heading = (next: Random, draw: Vocabulary): string =>
  capital(Array.from({ length: whole(next, 2, 6) }, () => draw(next)).join(' '))

const paragraph = (next: Random, draw: Vocabulary): string =>
  Array.from({ length: whole(next, 2, 8) }, () => sentence(next, draw)).join(' ')

/** The mean of two draws from 4 to 36: sentences of about twenty words, few of them very short or very long. */
const sentenceLength = (next: Random): number => Math.round((whole(next, 4, 36) + whole(next, 4, 36)) / 2)

function sentence(next: Random, draw: Vocabulary): string {
  const length = sentenceLength(next)
  const words = Array.from({ length }, (_, index) => {
    const word = draw(next)
    const mark = index > 1 && index < length - 3 && next() < 0.07 ? (next() < 0.9 ? ',' : ';') : ''
    return next() < 0.004 ? `“${word}”${mark}` : `${word}${mark}`
  })
  const end = next() < 0.96 ? '.' : '?'
  return `${capital(words.join(' '))}${end}`
}
