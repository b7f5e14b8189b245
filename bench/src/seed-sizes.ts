import { findArticles, loadArticle, readConfiguration } from '@stet/core/project'
import { asTypst } from './as-typst.ts'
import { setArticle } from './stet.ts'
import { typst } from './typst.ts'

/** The sizes of one article's PDF, in bytes. */
export interface Sizes {
  readonly withSources: number
  readonly withoutSources: number
  /** Tagged, as it is without an option. */
  readonly typst: number
  readonly typstArchival: number
}

/** The article of this repository whose PDF is weighed. */
const slug = 'wagner-withdraws-from-mali'

/** Weighs the PDF of an article of the publication at `root`, by Stet with and without the attached sources, and by Typst. */
export async function seedSizes(root: string): Promise<Sizes> {
  const silent = () => undefined
  const configuration = await readConfiguration(root, silent)
  const source = (await findArticles(root, silent)).find(found => found.slug === slug)
  const loaded = source && (await loadArticle(root, source, configuration, silent))
  if (!loaded) throw new Error(`The publication has no article ${slug}.`)
  const { article, assets } = loaded
  const set = typst()
  const markup = asTypst(article)
  const sizeOf = async (standard: 'a-3a' | 'a-2a') =>
    (await setArticle(article, { pageSize: 'A4', publication: configuration.name, standard }, assets)).length
  return {
    withSources: await sizeOf('a-3a'),
    withoutSources: await sizeOf('a-2a'),
    typst: set(markup).bytes.length,
    typstArchival: set(markup, { pdfStandard: 'a-2a' }).bytes.length,
  }
}
