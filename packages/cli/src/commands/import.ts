import { access } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { compose, slug, toMarkdown, type Diagnostic, type Sink } from '@stet/core'
import {
  articleFile,
  contentFolder,
  located,
  pathFrom,
  readConfiguration,
  readPictures,
  tally,
  tallyInWords,
  writeWhole,
} from '@stet/core/project'
import { exitCodeOf, tell, type Telling } from '../account.ts'
import { readerFor } from '../formats.ts'
import { readInput } from '../input.ts'
import { newPictures } from '../pull/pictures.ts'
import { wrongCall } from '../wrong-call.ts'

/** The options of `stet import`. */
export interface ImportOptions extends Telling {
  readonly slug?: string
  readonly from?: string
  readonly force?: boolean
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** The folder that a source already lies in, if it is one of an article. */
function ownFolder(root: string, input: string): string | undefined {
  const folder = dirname(resolve(input))
  const content = join(root, contentFolder)
  return folder.startsWith(content + sep) ? folder : undefined
}

/**
 * `stet import FILE`: reads a file of any format into `content/<slug>/article.md`, beside its source. A source that already lies in an
 * article's folder stays there; another is copied, with its pictures. Returns the exit code.
 */
export async function importFile(input: string, options: ImportOptions): Promise<number> {
  if (options.slug !== undefined && options.slug !== slug(options.slug))
    throw wrongCall(
      `“${options.slug}” is not a good address. Use lower-case letters, digits and hyphens, such as “${slug(options.slug) || 'my-article'}”.`,
    )
  const root = process.cwd()
  const read = readerFor(input, options.from)
  const diagnostics: Diagnostic[] = []
  const sink: Sink = diagnostic => diagnostics.push(diagnostic)
  const configuration = await readConfiguration(root, sink)
  const source = await readInput(input)
  const found = await read(source, sink)
  const { text } = found
  const { title } = compose(found.draft, configuration, () => {}).article.metadata
  const name = options.slug ?? (slug(title) || 'article')
  const own = options.slug === undefined ? ownFolder(root, input) : undefined
  const folder = own ?? join(root, contentFolder, name)
  const target = join(folder, articleFile)
  const shown = pathFrom(root, target)
  if (resolve(input) === target)
    throw wrongCall(`“${shown}” is the article itself. Import the source that it comes from.`)
  if (!options.force && (await exists(target)))
    throw wrongCall(
      `“${shown}” is there already. Say --force to write it anew, or --slug to give the import another folder.`,
    )
  const { draft, files: embedded } = await newPictures(found.draft, found.pictures, new Set(), folder)
  const { article, places } = compose(draft, configuration, sink)
  const sinkAtBlocks: Sink = diagnostic => sink(located(diagnostic, places))
  const pictures = await readPictures(article, dirname(resolve(input)), sinkAtBlocks, embedded)
  if (!own && folder !== dirname(resolve(input))) {
    const ending = input === '-' ? `.${options.from === 'docx' ? 'docx' : 'txt'}` : extname(basename(input))
    await writeWhole(join(folder, `source${ending}`), source.bytes)
    for (const [path, asset] of pictures)
      if (!path.startsWith('data:')) await writeWhole(join(folder, path), asset.bytes)
  } else for (const [path, bytes] of embedded) await writeWhole(join(folder, path), bytes)
  await writeWhole(target, toMarkdown(article))
  tell(diagnostics, options, root, new Map([[source.file, text]]))
  if (!options.json)
    console.log(
      `Wrote ${shown} (${tallyInWords(tally(diagnostics))}, ${repairs(diagnostics)}). Look at what was guessed, then run “npm run build”.`,
    )
  return exitCodeOf(diagnostics, options)
}

const repairs = (diagnostics: readonly Diagnostic[]) => {
  const { info } = tally(diagnostics)
  return info === 1 ? '1 repair' : `${info} repairs`
}
