import { compose, type DraftBlock, type DraftInline } from '@stet/core'
import { expect, it } from 'vitest'
import { pageOf } from '../testing/page-of.ts'

const text = (value: string): DraftInline => ({ type: 'text', value, marks: [] })
const note = (label: string): DraftInline => ({ type: 'footnoteReference', label })
const paragraph = (...content: DraftInline[]): DraftBlock => ({ type: 'paragraph', content })

const { article } = compose(
  {
    file: 'test.md',
    metadata: { title: { value: 'Test' } },
    blocks: [paragraph(text('One'), note('a'), note('b'), text(' two'), note('a'), text('.'))],
    footnotes: [
      { label: 'a', blocks: [paragraph(text('First.'))] },
      { label: 'b', blocks: [paragraph(text('Second.')), { type: 'code', value: 'x' }] },
    ],
    references: [],
  },
  { language: 'en' },
  () => {},
)

it('numbers references, keeps neighbours apart, and leads there', async () => {
  const { html } = await pageOf(article)
  const link = (number: number, id: string) =>
    `<a href="#note-${id}" role="doc-noteref" aria-label="Note ${number}" id="note-${id}(1)">${number}</a>`
  expect(html).toContain(`One<sup class="note">${link(1, 'first')}`)
  expect(html).toContain(`</sup><sup class="note next">${link(2, 'second-x')}`)
})

it('leads back to every place that refers to a note', async () => {
  const { html } = await pageOf(article)
  const back = (target: string, label: string, sign: string) =>
    `<a href="#${target}" role="doc-backlink" aria-label="Back to the text of note ${label}">${sign}</a>`
  expect(html).toContain(
    `<span class="back"> <span aria-hidden="true">↩︎</span>${[
      back('note-first(1)', '1, 1', '1'),
      back('note-first(2)', '1, 2', '2'),
    ].join('')}</span></p></li>`,
  )
  expect(html).toContain(`<p class="back">${back('note-second-x(1)', '2', '↩︎')}</p></li>`)
})
