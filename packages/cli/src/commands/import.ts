import { access } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import {
  account,
  accountInWords,
  compose,
  slug,
  toMarkdown,
  toReport,
  type Account,
  type Diagnostic,
  type Sink,
} from '@stet/core'
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
import { readAsking } from '../ask.ts'
import { readInput } from '../input.ts'
import { newPictures } from '../pull/pictures.ts'
import { wrongCall } from '../wrong-call.ts'

/** The options of `stet import`. */
export interface ImportOptions extends Telling {
  readonly slug?: string
  readonly from?: string
  readonly force?: boolean
  /** Where the account is written as JSON. */
  readonly report?: string
  /** Ask about guesses. */
  readonly interactive?: boolean
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
 * article's folder stays there; another is copied, with its pictures. Says what became of every visible character of the source.
 * With `strict`, nothing but the report is written where something would have to be guessed. Returns the exit code.
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
  if (options.interactive && input === '-')
    throw wrongCall('“-” takes the standard input, so --interactive cannot ask there. Name a file.')
  const { found, diagnostics: said } = options.interactive
    ? await readAsking(read, source)
    : { found: await read(source, sink), diagnostics: [] }
  for (const diagnostic of said) sink(diagnostic)
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
  const accounted = draft.visible && account({ file: source.file, text }, draft, article, diagnostics)
  for (const fault of accounted?.diagnostics ?? []) sink(fault)
  if (options.report !== undefined) await writeWhole(options.report, reportOf(accounted, input))
  const told = new Map([[source.file, text]])
  const say = (result: string) => {
    tell(diagnostics, options, root, told)
    if (options.json) return
    if (accounted) console.log(accountInWords(accounted))
    console.log(result)
  }
  if (options.strict && exitCodeOf(diagnostics, options) !== 0) {
    say(`Wrote no article (${tallyInWords(tally(diagnostics))}): --strict refuses to guess.`)
    return 1
  }
  const sinkAtBlocks: Sink = diagnostic => sink(located(diagnostic, places))
  const pictures = await readPictures(article, dirname(resolve(input)), sinkAtBlocks, embedded)
  if (!own && folder !== dirname(resolve(input))) {
    const ending = input === '-' ? `.${options.from === 'docx' ? 'docx' : 'txt'}` : extname(basename(input))
    await writeWhole(join(folder, `source${ending}`), source.bytes)
    for (const [path, asset] of pictures)
      if (!path.startsWith('data:')) await writeWhole(join(folder, path), asset.bytes)
  } else for (const [path, bytes] of embedded) await writeWhole(join(folder, path), bytes)
  await writeWhole(target, toMarkdown(article))
  say(
    `Wrote ${shown} (${tallyInWords(tally(diagnostics))}, ${repairs(diagnostics)}). Look at what was guessed, then run “npm run build”.`,
  )
  return exitCodeOf(diagnostics, options)
}

/** The account as JSON; asking for it of a format that has none is a wrong call. */
function reportOf(accounted: Account | undefined, input: string): string {
  if (accounted) return toReport(accounted)
  throw wrongCall(
    `There is no account of “${input}”. Stet accounts for text and for web pages, whose visible characters it can count.`,
  )
}

const repairs = (diagnostics: readonly Diagnostic[]) => {
  const { info } = tally(diagnostics)
  return info === 1 ? '1 repair' : `${info} repairs`
}
