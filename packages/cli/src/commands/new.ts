import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { compose, slug, toMarkdown } from '@stet/core'
import {
  articleFile,
  contentFolder,
  findArticles,
  pathFrom,
  readConfiguration,
  writeWhole,
  type Configuration,
} from '@stet/core/project'
import { schemaComment, writeFrontMatterSchema } from '../front-matter-schema.ts'
import { wrongCall } from '../wrong-call.ts'

/** The options of `stet new`. */
export interface NewOptions {
  /** The name of the article's folder; made of its title where absent. */
  readonly slug?: string
}

/** An article of a title and no words, as Markdown; `comment` is the first line of its front matter. */
function emptyArticle(title: string, file: string, comment: string, configuration: Configuration): string {
  const draft = { file, metadata: { title: { value: title } }, blocks: [], footnotes: [], references: [] }
  const { article } = compose(draft, configuration, () => {})
  return `${toMarkdown(article).replace('---\n', `---\n${comment}\n`).trimEnd()}\n\n`
}

/** The name of the new article's folder. */
function nameOf(title: string, wanted: string | undefined): string {
  if (title.trim() === '') throw wrongCall('The article needs a title. Write: stet new "The title".')
  if (wanted !== undefined && (wanted === '' || wanted !== slug(wanted)))
    throw wrongCall(
      `“${wanted}” is not a good address. Use lower-case letters, digits and hyphens, such as “${slug(wanted) || 'my-article'}”.`,
    )
  const name = wanted ?? slug(title)
  if (name === '')
    throw wrongCall(
      `No address can be made of “${title}”. Name the article’s folder: stet new "${title}" --slug my-article.`,
    )
  return name
}

/** `stet new TITLE`: makes the folder of a new article, whose front matter editors complete. What is there stays. Returns the exit code. */
export async function newArticle(title: string, options: NewOptions): Promise<number> {
  const root = process.cwd()
  const name = nameOf(title, options.slug)
  const folder = join(root, contentFolder, name)
  const file = join(folder, articleFile)
  const shown = pathFrom(root, file)
  const taken = (await findArticles(root, () => {})).find(article => article.slug === name)
  const isThere = await access(folder).then(
    () => true,
    () => false,
  )
  if (taken || isThere)
    throw wrongCall(
      `“${taken?.file ?? pathFrom(root, folder)}” is there already. Say --slug to give the new article another folder.`,
    )
  const configuration = await readConfiguration(root, () => {})
  await writeFrontMatterSchema(root)
  await writeWhole(file, emptyArticle(title, shown, schemaComment(root, folder), configuration))
  console.log(`Wrote ${shown}. Write below its second line of dashes, then look at it with “npx stet dev”.`)
  return 0
}
