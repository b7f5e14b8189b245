import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as check from 'fast-check'
import type { Article, Asset, Assets } from '@stet/core'
import { arbitraryArticle } from '../packages/core/src/testing/article-arbitrary.ts'
import { everyCase, type Case } from './cases.ts'

/** An article with its pictures, under a name that is a file's name too. */
export type Sample = Pick<Case, 'name' | 'article' | 'assets'>

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
