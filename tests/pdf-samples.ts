import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as check from 'fast-check'
import type { Article, Asset, Assets } from '@stet/core'
import { article, h, note, p, table, ul } from '@stet/core/testing'
import { arbitraryArticle } from '../packages/core/src/testing/article-arbitrary.ts'
import { everyCase, type Case } from './cases.ts'

/** An article with its pictures, under a name that is a file's name too. */
export type Sample = Pick<Case, 'name' | 'article' | 'assets'> & Partial<Pick<Case, 'locate'>>

/** The articles of this repository's own publication, and every case of the corpus. */
export const writtenSamples = (): Promise<readonly Sample[]> =>
  Promise.all(everyCase.map(async ([name, load]) => ({ ...(await load()), name: name.replace('/', '-') })))

const asset = (format: Asset['format'], path: string, width: number, height: number): Asset => ({
  format,
  bytes: readFileSync(join(import.meta.dirname, '..', 'content', 'writing-for-stet', path)),
  width,
  height,
})

/** Pictures for some of the sources that generated articles name; the others are missing. */
const pictures = (): Assets =>
  new Map([
    ['a.png', asset('png', 'stet-mark.png', 120, 120)],
    ['b c.jpg', asset('jpeg', 'hills.jpg', 640, 400)],
    ['ü/ä.svg', asset('svg', 'one-article.svg', 300, 200)],
  ])

/** Articles over the whole model; the same seed gives the same ones. */
export function generatedSamples(count: number, seed: number): readonly Sample[] {
  const assets = pictures()
  const articles: readonly Article[] = check.sample(arbitraryArticle, { numRuns: count, seed })
  return articles.map((article, index) => ({ name: `generated-${seed}-${index + 1}`, article, assets }))
}

const words = (count: number, seed: number): string =>
  Array.from(
    { length: count },
    (_, index) => ['river', 'of', 'paper', 'under', 'the', 'long', 'bridges'][(index * seed + index) % 7],
  ).join(' ')

const cells = (row: number, count: number) => Array.from({ length: count }, (_, column) => `cell ${row}.${column}`)

/** Articles whose parts are longer, wider or taller than a page. */
export const stretchedSamples = (): readonly Sample[] => [
  {
    name: 'stretched-text',
    assets: pictures(),
    article: article(
      [
        ...Array.from({ length: 30 }, (_, index) => [
          h(1 + (index % 3), `Section ${index + 1}`),
          p(words(220, index + 1), index === 3 ? note('long') : ''),
          p('m'.repeat(index === 5 ? 5000 : 30)),
        ]).flat(),
        ul(...Array.from({ length: 120 }, (_, index) => `item ${index}`)),
        {
          type: 'code' as const,
          language: 'js',
          value: Array.from({ length: 150 }, (_, n) => `\tconst a${n} = ${n}`).join('\n'),
        },
      ],
      {
        metadata: { title: { value: 'A long text' } },
        footnotes: { long: Array.from({ length: 12 }, (_, index) => p(words(200, index + 2))) },
      },
    ),
  },
  {
    name: 'stretched-tables',
    assets: new Map(),
    article: article(
      [
        p('Before', note('in')),
        table(cells(0, 16), ...Array.from({ length: 40 }, (_, row) => cells(row + 1, 16))),
        p('Between'),
        table(cells(0, 60), cells(1, 60)),
        table(cells(0, 3), ...Array.from({ length: 400 }, (_, row) => cells(row + 1, 3))),
        table(['a', 'b'], [words(2500, 3), 'short']),
      ],
      { footnotes: { in: [table(cells(0, 2), cells(1, 2))] } },
    ),
  },
  {
    name: 'stretched-pictures',
    assets: new Map([['tall', { ...asset('png', 'stet-mark.png', 120, 120), width: 200, height: 4000 }]]),
    article: article([
      {
        type: 'figure',
        images: [{ type: 'image', source: 'tall', alternative: 'Tall' }],
        caption: [{ type: 'text', value: 'Tall', marks: [] }],
      },
      p('In a line ', { type: 'image', source: 'tall', alternative: 'Tall too' }),
    ]),
  },
]
