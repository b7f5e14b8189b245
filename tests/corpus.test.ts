import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  compose,
  html,
  inOrder,
  json,
  markdown,
  text,
  toJson,
  toMarkdown,
  type Diagnostic,
  type Reader,
} from '@stet/core'
import { decodeText, located, printDiagnostic, readPictures } from '@stet/core/project'
import { docx } from '@stet/docx'
import { pdf } from '@stet/pdf'
import { page } from '@stet/site'
import { pdfTags } from './pdf-tags.ts'
import { wordOutline } from './word-outline.ts'

const corpus = join(import.meta.dirname, 'corpus')
const readers: Readonly<Record<string, Reader>> = { '.md': markdown, '.txt': text, '.html': html, '.json': json }

const cases = readdirSync(corpus, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

const inputOf = (folder: string) => readdirSync(folder).find(name => name.startsWith('input.')) ?? 'input.md'

async function madeOf(name: string) {
  const folder = join(corpus, name)
  const input = inputOf(folder)
  const said: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => said.push(diagnostic)
  const source = decodeText(readFileSync(join(folder, input)), input, sink)
  const reader = readers[extname(input)]
  if (!reader) throw new Error(`No reader for ${input}.`)
  const { article, places } = compose(reader.read({ file: input, text: source }, sink), { language: 'en' }, sink)
  const assets = await readPictures(article, folder, diagnostic => sink(located(diagnostic, places)))
  const write = async (writer: ReturnType<typeof pdf>) =>
    writer.write(article, assets, diagnostic => sink(located(diagnostic, places)))
  const files = {
    pdf: await write(pdf({ pageSize: 'A4' })),
    docx: await write(docx({ pageSize: 'A4' })),
    page: await write(page({})),
  }
  const writeAgain = (writer: ReturnType<typeof pdf>) => writer.write(article, assets, () => {})
  const again = {
    pdf: await writeAgain(pdf({ pageSize: 'A4' })),
    docx: await writeAgain(docx({ pageSize: 'A4' })),
    page: await writeAgain(page({})),
  }
  return { article, said, source, input, files, again }
}

/** The main part of a page, each element on a line of its own. */
const readable = (page: Uint8Array) => {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(new TextDecoder().decode(page)) ?? []
  return `${main
    .replace(/data:image\/[a-z+]+;base64,[A-Za-z0-9+/=]+/g, 'data:…')
    .replace(
      /(<(?:\/?(?:main|article|header|footer|nav|section|aside|ol|ul|dl|table|thead|tbody|tfoot|tr|figure|blockquote|div|details)|li|dt|dd|p|h[1-6]|td|th|caption|figcaption|hr|pre|img|a class|summary|math)\b)/g,
      '\n$1',
    )
    .trim()}\n`
}

describe.each(cases)('%s', name => {
  const made = madeOf(name)
  const golden = (file: string) => join(corpus, name, file)

  it('is the article that it was', async () => {
    await expect(toJson((await made).article)).toMatchFileSnapshot(golden('article.json'))
  })

  it('says what it said', async () => {
    const { said, source } = await made
    const words = inOrder(said)
      .map(diagnostic => printDiagnostic(diagnostic, { color: false, textOf: () => source }))
      .join('\n\n')
    await expect(`${words}\n`).toMatchFileSnapshot(golden('diagnostics.txt'))
  })

  it('is written as Markdown that reads back', async () => {
    const { article } = await made
    const written = toMarkdown(article)
    const again = compose(
      markdown.read({ file: 'again.md', text: written }, () => {}),
      { language: 'en' },
      () => {},
    )
    expect(again.article).toEqual(article)
    await expect(written).toMatchFileSnapshot(golden('article.md'))
  })

  it('is tagged in the PDF as it was', async () => {
    await expect(await pdfTags((await made).files.pdf)).toMatchFileSnapshot(golden('pdf.txt'))
  })

  it('is styled in Word as it was', async () => {
    const { docx: file } = (await made).files
    await expect(`${wordOutline(file)}${wordOutline(file, 'word/footnotes.xml')}`).toMatchFileSnapshot(
      golden('word.txt'),
    )
  })

  it('is marked up on the page as it was', async () => {
    await expect(readable((await made).files.page)).toMatchFileSnapshot(golden('page.html'))
  })

  it('gives the same bytes twice', async () => {
    const { files, again } = await made
    for (const format of ['pdf', 'docx', 'page'] as const)
      expect(Buffer.compare(Buffer.from(files[format]), Buffer.from(again[format])), format).toBe(0)
  })
})
