import { extname } from 'node:path'
import {
  html,
  json,
  markdown,
  reporter,
  text,
  toJson,
  toMarkdown,
  type Diagnostic,
  type Draft,
  type Sink,
  type Source,
  type Writer,
} from '@stet/core'
import { decodeForeign, type Configuration } from '@stet/core/project'
import type { Base } from '@stet/docx'
import { catalog } from './diagnostics.ts'
import type { Input } from './input.ts'
import { tellEdits } from './pull/tell-edits.ts'
import { allowedWords, wrongCall } from './wrong-call.ts'

/** A format of files: the endings of its names, and how it is read or written. */
interface Format<Tool> {
  readonly name: string
  /** With their dots; the first is the usual one. */
  readonly endings: readonly string[]
  readonly tool: Tool
}

/** What a file holds. */
export interface Reading {
  readonly draft: Draft
  /** The file as text, in which the draft's places count; `''` for files that are no text. */
  readonly text: string
  /** The pictures in the file itself, by the sources that the draft names. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
}

/** Reads a file. */
export type Read = (input: Input, sink: Sink) => Promise<Reading>

/** The text of a file; a file that is none is a wrong call. */
function textIn(bytes: Uint8Array, file: string, sink: Sink): string {
  const faults: Diagnostic[] = []
  const text = decodeForeign(bytes, file, diagnostic => faults.push(diagnostic))
  if (text === undefined)
    throw wrongCall(`“${file}”: ${faults.map(({ message, hint }) => `${message} ${hint ?? ''}`).join(' ')}`)
  for (const fault of faults) sink(fault)
  return text
}

/** The reader of a format whose files are text. */
const fromText =
  (read: (source: Source, sink: Sink) => Draft | Promise<Draft>): Read =>
  async ({ file, bytes, declined }, sink) => {
    const source = { file, text: textIn(bytes, file, sink), ...(declined ? { declined } : {}) }
    return { draft: await read(source, sink), text: source.text, pictures: new Map() }
  }

/** A Word file, with what editors said in it told. */
const readWord: Read = async ({ file, bytes }, sink) => {
  const { readWordFile } = await import('./pull/word-file.ts')
  const { draft, assets, comments, revisions } = readWordFile(bytes, file, sink, {})
  tellEdits({ comments, revisions }, reporter(catalog, sink))
  return { draft, text: '', pictures: assets }
}

/** Makes the writer that a configuration asks for; `base` is the Markdown that the article was read from, where it was. */
export type Write = (configuration: Configuration, base?: Base) => Writer | Promise<Writer>

/** A page that Stet wrote is read back as what it is; any other page is foreign. */
const readHtml = async (source: Source, sink: Sink): Promise<Draft> => {
  const { isOwnPage, readPage } = await import('@stet/site')
  return isOwnPage(source.text) ? readPage(source.text, source.file, sink) : html.read(source, sink)
}

const readMarkdown = fromText((source, sink) => markdown.read(source, sink))

const inputs: readonly Format<Read>[] = [
  { name: 'markdown', endings: ['.md', '.markdown'], tool: readMarkdown },
  { name: 'text', endings: ['.txt', '.text'], tool: fromText((source, sink) => text.read(source, sink)) },
  { name: 'html', endings: ['.html', '.htm', '.xhtml'], tool: fromText(readHtml) },
  { name: 'json', endings: ['.json'], tool: fromText((source, sink) => json.read(source, sink)) },
  { name: 'docx', endings: ['.docx'], tool: readWord },
]

const ofText = (format: string, write: (...given: Parameters<Writer['write']>) => string): Writer => ({
  format,
  write: (...given) => Promise.resolve(new TextEncoder().encode(write(...given))),
})

const toMarkdownText: Write = () => ofText('markdown', article => toMarkdown(article))
const toJsonText: Write = () => ofText('json', article => toJson(article))
/** Whether a writer puts pictures into what it writes; text names them and leaves them where they are. */
export const showsPictures = (write: Write): boolean => write !== toMarkdownText && write !== toJsonText

// The writers are loaded when one is asked for: their libraries take longer to start than all the rest.
const outputs: readonly Format<Write>[] = [
  {
    name: 'pdf',
    endings: ['.pdf'],
    tool: async ({ pageSize, pdf: { standard } }) => (await import('@stet/pdf')).pdf({ pageSize, standard }),
  },
  {
    name: 'docx',
    endings: ['.docx'],
    tool: async ({ pageSize }, base) => (await import('@stet/docx')).docx({ pageSize, ...(base ? { base } : {}) }),
  },
  { name: 'html', endings: ['.html', '.htm'], tool: async () => (await import('@stet/site')).page() },
  { name: 'markdown', endings: ['.md', '.markdown'], tool: toMarkdownText },
  { name: 'json', endings: ['.json'], tool: toJsonText },
]

/** The endings of the files that can be read, and of those that can be written. */
export const inputEndings = inputs.flatMap(({ endings }) => endings.slice(0, 1))
export const outputEndings = outputs.flatMap(({ endings }) => endings.slice(0, 1))

function choose<Tool>(
  formats: readonly Format<Tool>[],
  path: string,
  name: string | undefined,
  option: string,
  does: string,
): Tool {
  if (name !== undefined) {
    const wanted = name.toLowerCase().replace(/^\./, '')
    const format = formats.find(each => each.name === wanted || each.endings.includes(`.${wanted}`))
    if (format) return format.tool
    throw wrongCall(
      `“${name}” is not a format that Stet ${does}. ${allowedWords(
        wanted,
        formats.map(each => each.name),
        'Formats',
      )}`,
    )
  }
  if (path === '-')
    throw wrongCall(
      `“-” has no ending that tells its format, so ${option} must name it. ${allowedWords(
        '',
        formats.map(each => each.name),
        'Formats',
      )}`,
    )
  const ending = extname(path).toLowerCase()
  const format = formats.find(({ endings }) => endings.includes(ending))
  if (format) return format.tool
  const allowed = formats.flatMap(({ endings }) => endings.slice(0, 1))
  const what =
    ending === ''
      ? `“${path}” has no ending that tells its format.`
      : `Files that end in “${ending}” are not among those that Stet ${does}.`
  throw wrongCall(`${what} ${allowedWords(ending, allowed, 'Endings')}`)
}

/** The reader of a file: by the name of a format, or else by the file's ending. */
export const readerFor = (path: string, format: string | undefined): Read =>
  choose(inputs, path, format, '--from', 'reads')

/** Whether a file is read as Markdown, which edits can come back to. */
export const isMarkdown = (path: string, format: string | undefined): boolean =>
  readerFor(path, format) === readMarkdown

/** The maker of the writer of a file: by the name of a format, or else by the file's ending. */
export const writerFor = (path: string, format: string | undefined): Write =>
  choose(outputs, path, format, '--to', 'writes')
