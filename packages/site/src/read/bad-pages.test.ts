import type { Diagnostic } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { articleOf, pageOf, paragraphOf } from '../testing/page-of.ts'
import { readPage } from './page.ts'

function read(html: string) {
  const said: Diagnostic[] = []
  const draft = readPage(html, 'page.html', diagnostic => said.push(diagnostic))
  return { draft, said }
}

const page = async () =>
  (await pageOf(articleOf(paragraphOf({ type: 'text', value: 'Words that stand.', marks: [] })))).html

describe('a page that Stet did not write as it is', () => {
  it.each([
    '',
    'words',
    '<article><p>words</p></article>',
    '\u0000',
    '<!DOCTYPE html><main><article></article></main>',
  ])('gives nothing but a report: %j', html => {
    const { draft, said } = read(html)
    expect(draft.blocks).toEqual([])
    expect(said).toMatchObject([{ code: 'site/page-not-ours', severity: 'error' }])
  })

  it('keeps the words of elements that are not ours, and says where they are', async () => {
    const changed = (await page()).replace(
      '<p id="p-words-that-stand">',
      '<center><p id="x">Put in by <blink>hand</blink>.</p></center>$&',
    )
    const { draft, said } = read(changed)
    expect(draft.blocks).toMatchObject([
      { type: 'paragraph', id: 'x', content: [{ value: 'Put in by ' }, { value: 'hand' }, { value: '.' }] },
      { type: 'paragraph', id: 'p-words-that-stand' },
    ])
    expect(said.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array(2).fill('warning site/element-unknown'),
    )
    expect(changed.slice(said[1]?.place?.start.offset, said[1]?.place?.end.offset)).toBe('<blink>hand</blink>')
  })

  it('reads what is nested without end as plain words', async () => {
    const changed = (await page()).replace(
      '<p id=',
      `${'<blockquote>'.repeat(10_000)}deep${'</blockquote>'.repeat(10_000)}$&`,
    )
    const { draft, said } = read(changed)
    expect(JSON.stringify(draft.blocks)).toContain('"deep"')
    expect(said).toMatchObject([{ code: 'site/too-deep', severity: 'warning' }])
  })
})
