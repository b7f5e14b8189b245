import { article, p } from '@stet/core/testing'
import { toJson, toMarkdown } from '@stet/core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { writePdf } from '../../testing/write.ts'

const sample = article([p('Words & “signs” 漢')], { metadata: { title: { value: 'Carried' } } })

async function carriedBy(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const files = ((await document.getAttachments()) ?? {}) as Record<string, { filename: string; content: Uint8Array }>
  const { metadata } = await document.getMetadata()
  await document.destroy()
  return {
    files: Object.values(files).map(({ filename, content }) => [filename, Buffer.from(content).toString('utf8')]),
    part: metadata?.get('pdfaid:part') as unknown,
  }
}

it('a PDF carries the article that it was made of', async () => {
  expect(await carriedBy((await writePdf(sample)).bytes)).toEqual({
    files: [
      ['article.json', toJson(sample)],
      ['article.md', toMarkdown(sample)],
    ],
    part: '3',
  })
})

it('a PDF for archives that take no files carries none', async () => {
  const { bytes } = await writePdf(sample, new Map(), { pageSize: 'A4', standard: 'a-2a' })
  expect(await carriedBy(bytes)).toEqual({ files: [], part: '2' })
})
