import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import {
  compose,
  html,
  json,
  markdown,
  text,
  type Article,
  type Assets,
  type Diagnostic,
  type Reader,
} from '@stet/core'
import { decodeText, located, readPictures } from '@stet/core/project'

const root = resolve(import.meta.dirname, '..')
const corpus = join(root, 'tests/corpus')
const content = join(root, 'content')
const readers: Readonly<Record<string, Reader>> = { '.md': markdown, '.txt': text, '.html': html, '.json': json }

/** An input, and what becomes of it up to the article. */
export interface Case {
  readonly name: string
  /** Absolute. */
  readonly folder: string
  readonly source: string
  readonly article: Article
  readonly assets: Assets
  readonly diagnostics: readonly Diagnostic[]
  /** Gives a diagnostic of a writer the place of its block. */
  readonly locate: (diagnostic: Diagnostic) => Diagnostic
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

/** The names of the corpus's cases: a folder each. */
export const corpusCases = foldersIn(corpus)

/** The slugs of the publication's own articles. */
export const ownArticles = foldersIn(content)

async function read(name: string, folder: string, input: string): Promise<Case> {
  const diagnostics: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const reader = readers[extname(input)]
  if (!reader) throw new Error(`There is no reader for ${input}.`)
  const source = decodeText(readFileSync(join(folder, input)), input, sink)
  const { article, places } = compose(reader.read({ file: input, text: source }, sink), { language: 'en' }, sink)
  const locate = (diagnostic: Diagnostic) => located(diagnostic, places)
  const assets = await readPictures(article, folder, diagnostic => sink(locate(diagnostic)))
  return { name, folder, source, article, assets, diagnostics, locate }
}

/** Reads a case of the corpus: its `input.*`, and its pictures. */
export function corpusCase(name: string): Promise<Case> {
  const folder = join(corpus, name)
  const input = readdirSync(folder).find(file => file.startsWith('input.'))
  if (input === undefined) throw new Error(`The case ${name} has no input.`)
  return read(name, folder, input)
}

/** Reads an article of `content/`. */
export const ownArticle = (slug: string): Promise<Case> => read(slug, join(content, slug), 'article.md')

/** Every case and every article, by a name that says which it is. */
export const everyCase: readonly (readonly [string, () => Promise<Case>])[] = [
  ...ownArticles.map(slug => [`content/${slug}`, () => ownArticle(slug)] as const),
  ...corpusCases.map(name => [`corpus/${name}`, () => corpusCase(name)] as const),
]
