import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { compose, type Diagnostic, type Sink } from '@stet/core'
import { defaultConfiguration, located, pathFrom, readPictures, writeWhole, type PageSize } from '@stet/core/project'
import { exitCodeOf, tell, type Telling } from '../account.ts'
import { isMarkdown, readerFor, showsPictures, writerFor } from '../formats.ts'
import { readInput } from '../input.ts'
import { newPictures } from '../pull/pictures.ts'

/** The options of `stet convert`. */
export interface ConvertOptions extends Telling {
  readonly output: string
  readonly from?: string
  readonly to?: string
  readonly language: string
  readonly pageSize: PageSize
}

/** A file as it is named from this folder; one elsewhere by its name alone, since where it lies is nobody else’s business. */
function pathInside(file: string): string {
  const path = pathFrom(process.cwd(), resolve(file))
  return path.startsWith('..') || isAbsolute(path) ? basename(path) : path
}

/** `stet convert IN -o OUT`: one file from one format to another, outside any project. Returns the exit code. */
export async function convert(input: string, options: ConvertOptions): Promise<number> {
  const read = readerFor(input, options.from)
  const configuration = { ...defaultConfiguration, language: options.language, pageSize: options.pageSize }
  const write = writerFor(options.output, options.to)
  const diagnostics: Diagnostic[] = []
  const sink: Sink = diagnostic => diagnostics.push(diagnostic)
  const source = await readInput(input)
  const found = await read(source, sink)
  const { text } = found
  const target = options.output === '-' ? '.' : dirname(options.output)
  const { draft, files: embedded } = await newPictures(found.draft, found.pictures, new Set(), target)
  const isBase = input !== '-' && isMarkdown(input, options.from)
  const writer = await write(configuration, isBase ? { path: pathInside(input), source: text } : undefined)
  const { article, places } = compose(draft, configuration, sink)
  const sinkAtBlocks: Sink = diagnostic => sink(located(diagnostic, places))
  const folder = resolve(input === '-' ? '.' : dirname(input))
  const isShowing = showsPictures(write)
  const pictures = isShowing ? await readPictures(article, folder, sinkAtBlocks, embedded) : new Map()
  const bytes = await writer.write(article, pictures, sinkAtBlocks)
  const toOutput = options.output === '-'
  if (toOutput) await new Promise(done => process.stdout.write(bytes, done))
  else {
    await writeWhole(options.output, bytes)
    if (!isShowing) for (const [name, picture] of embedded) await writeWhole(join(target, name), picture)
  }
  tell(diagnostics, { ...options, resultOnOutput: toOutput }, '.', new Map([[source.file, text]]))
  return exitCodeOf(diagnostics, options)
}
