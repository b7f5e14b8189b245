import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  compose,
  knownSource,
  markedChanges,
  merge,
  reporter,
  revise,
  walkInlines,
  type Diagnostic,
  type KnownSource,
  type Merged,
  type Revision,
  type Sink,
} from '@stet/core'
import { readConfiguration, showsColor, writeWhole, type Configuration } from '@stet/core/project'
import type { WordReading } from '@stet/docx'
import { exitCodeOf, tell, type Telling } from '../account.ts'
import type { ArticleText } from '../articles.ts'
import { catalog } from '../diagnostics.ts'
import { findArticle } from '../pull/find-article.ts'
import { withKeptMetadata } from '../pull/kept-metadata.ts'
import { originalFile } from '../pull/original.ts'
import { newPictures } from '../pull/pictures.ts'
import { placedComments, saying, type PlacedComment } from '../pull/remarks.ts'
import { report } from '../pull/report.ts'
import { readWordFile } from '../pull/word-file.ts'
import { readInput } from '../input.ts'

/** The options of `stet pull`. */
export interface PullOptions extends Telling {
  readonly into?: string
  readonly changes: 'accept' | 'reject' | 'mark'
  readonly dryRun?: boolean
}

/** The source with the edits of a Word file in it, what was said about it, and the pictures that it brings. */
interface Pulled {
  readonly revision: Revision
  readonly comments: readonly PlacedComment[]
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** `stet pull EDITED.docx`: brings the edits of a Word file home into the article that it was written from. Returns the exit code. */
export async function pull(file: string, options: PullOptions): Promise<number> {
  const root = process.cwd()
  const diagnostics: Diagnostic[] = []
  const sink: Sink = diagnostic => diagnostics.push(diagnostic)
  const { bytes } = await readInput(file)
  const changes = options.changes === 'reject' ? 'reject' : 'accept'
  const heard: Diagnostic[] = []
  const first = readWordFile(bytes, file, diagnostic => heard.push(diagnostic), { changes })
  const article = await findArticle(root, first, options.into, file)
  const configuration = await readConfiguration(root, () => {})
  const base = knownSource({ file: article.file, text: first.base?.source ?? article.text }, configuration)
  const original = first.isDoubtful ? { original: await originalFile(base, article.folder, configuration) } : {}
  const read = (way: 'accept' | 'reject', told: Sink) => readWordFile(bytes, file, told, { changes: way, ...original })
  const from = (reading: WordReading, told: Sink) => pulledFrom(reading, base, article, configuration, told)
  if (!first.isDoubtful) diagnostics.push(...heard)
  const pulled = await from(first.isDoubtful ? read(changes, sink) : first, sink)
  const unheard: Sink = () => {}
  const theirs =
    options.changes === 'mark'
      ? markedText((await from(read('reject', unheard), unheard)).revision.text, pulled)
      : pulled.revision.text
  const merged = merge({ base: base.text, mine: article.text, theirs })
  if (pulled.revision.isWrittenAnew) reporter(catalog, sink)('cli/written-anew', { file: article.file })
  const isChanged = merged.text !== article.text
  if (isChanged && !options.dryRun) await write(root, article, merged.text, pulled.pictures)
  tell(diagnostics, options, root, new Map([[file, '']]))
  if (!options.json) {
    const account = report({
      file: article.file,
      before: base.text,
      after: pulled.revision.text,
      changes: pulled.revision.changes,
      comments: pulled.comments,
      color: showsColor(process.stdout),
    })
    console.log(
      [...(account === '' ? [] : [account]), outcome(article, merged, pulled, isChanged, options)].join('\n\n'),
    )
  }
  return merged.conflicts.length > 0 ? 1 : exitCodeOf(diagnostics, options)
}

async function pulledFrom(
  reading: WordReading,
  base: KnownSource,
  { folder }: ArticleText,
  configuration: Configuration,
  sink: Sink,
): Promise<Pulled> {
  const kept = withKeptMetadata(reading.draft, base.article.metadata, reading.base !== undefined)
  const sources = [...walkInlines(base.article)].flatMap(inline => (inline.type === 'image' ? [inline.source] : []))
  const { draft, files } = await newPictures(kept, reading.assets, new Set(sources), folder)
  const { article: edited, places } = compose(draft, configuration, sink)
  const revision = revise(base, edited, configuration)
  return { revision, comments: placedComments(reading.comments, revision, places), pictures: files }
}

/** The edits as CriticMarkup: what tracked changes did is marked, and comments stand behind their words. */
const markedText = (rejected: string, { revision, comments }: Pulled): string =>
  markedChanges(
    rejected,
    revision.text,
    comments.flatMap(({ comment, at }) => (at === undefined ? [] : [{ at, text: saying(comment) }])),
  )

/** Keeps the article as it was among the backups, and writes it and the new pictures. */
async function write(
  root: string,
  { file, folder, text, hasMark }: ArticleText,
  merged: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const mark = hasMark ? '\uFEFF' : ''
  await writeWhole(join(root, backupOf(file, text)), `${mark}${text}`)
  for (const [name, bytes] of pictures) await writeWhole(join(folder, name), bytes)
  await writeWhole(join(root, file), `${mark}${merged}`)
}

/** Where a version of an article is kept: by its path and a hash of its text, so that none takes another's place. */
const backupOf = (file: string, text: string): string =>
  `.stet/backup/${file.replace(/\.md$/, '')}.${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12)}.md`

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

function outcome(
  { file, text }: ArticleText,
  { conflicts }: Merged,
  { pictures }: Pulled,
  isChanged: boolean,
  { dryRun }: PullOptions,
): string {
  if (!isChanged) return `There is nothing to do: “${file}” says what the Word file says.`
  const did = dryRun ? `“${file}” would be changed.` : `Changed ${file}. What it was lies in ${backupOf(file, text)}.`
  const brought =
    pictures.size === 0
      ? ''
      : ` ${dryRun ? 'Would bring' : 'Brought'} ${count(pictures.size, 'picture')}: ${[...pictures.keys()].join(', ')}.`
  const contradict =
    conflicts.length === 0
      ? ''
      : `\n\n${count(conflicts.length, 'conflict')}: the article and the Word file changed the same words. Both versions stand between lines of <<<<<<< and >>>>>>>; keep what is right, then run “stet check”.`
  return `${did}${brought}${contradict}`
}
