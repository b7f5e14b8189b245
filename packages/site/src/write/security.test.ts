import type { Article } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { pageTree, type Element, type Node } from '../read/tree.ts'
import { everything } from '../testing/everything.ts'
import { articleOf, pageOf, paragraphOf } from '../testing/page-of.ts'
import { isSafeAddress } from './address.ts'

const harmful = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
]

const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "';alert(1)//",
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<!--<script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<math><mtext></mtext><script>alert(1)</script></math>',
  '&lt;script&gt;',
]

/** Every element of a page, as a browser would find it. */
const elementsIn = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap(node => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []))

describe('what an article brings into a page', () => {
  it.each(harmful)('is never a link to %j', async url => {
    expect(isSafeAddress(url)).toBe(false)
    const article = articleOf(paragraphOf({ type: 'text', value: 'words', marks: [] }))
    const linked: Article = {
      ...article,
      blocks: [
        {
          type: 'paragraph',
          id: 'p',
          content: [
            { type: 'link', target: { type: 'external', url }, content: [{ type: 'text', value: 'words', marks: [] }] },
          ],
        },
      ],
    }
    const { html, said } = await pageOf(linked)
    expect(html).toContain('<p id="p">words</p>')
    expect(said).toMatchObject([{ code: 'site/link-refused', severity: 'error', block: 'p' }])
  })

  it.each(['https://example.org/?q=javascript:x', 'http://a', 'mailto:a@b.c', 'tel:1', '#x', 'a/b:c', './x', '?a:b'])(
    'may be a link to %j',
    url => expect(isSafeAddress(url)).toBe(true),
  )

  it.each(markup)('is never markup: %s', async words => {
    const metadata = {
      ...everything.metadata,
      title: words,
      subtitle: words,
      description: words,
      keywords: [words],
      licence: words,
      authors: [{ name: words, affiliation: words }],
    }
    const { html } = await pageOf({
      ...articleOf(
        paragraphOf(
          { type: 'text', value: words, marks: ['strong'] },
          { type: 'image', source: words, alternative: words },
          { type: 'inlineMath', value: words },
        ),
        { type: 'code', language: 'html', value: words },
        { type: 'math', value: `\\text{${words.replace(/[\\{}&]/g, '')}}` },
        { type: 'heading', level: 1, content: [{ type: 'text', value: words, marks: [] }] },
      ),
      metadata,
    })
    const elements = elementsIn(pageTree(html, { file: 'page.html', report: () => {} }))
    expect(elements.length).toBeGreaterThan(30)
    expect(elements.filter(({ name }) => ['script', 'svg', 'img', 'iframe', 'object'].includes(name))).toEqual([])
    expect(elements.flatMap(({ attributes }) => [...attributes.keys()]).filter(name => name.startsWith('on'))).toEqual(
      [],
    )
  })

  it.each([
    '\\href{javascript:alert(1)}{x}',
    '\\html{<b>}',
    '\\includegraphics{https://example.org/x.png}',
    '\\style{color:red}{x}',
    '\\class{a}{x}',
  ])('is never reached from TeX: %s', async value => {
    const { html } = await pageOf(articleOf({ type: 'math', value }))
    const formula = /<div class="math"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? ''
    expect(formula).not.toBe('')
    expect(formula).not.toMatch(/href=|src=|<b>|class="a"/)
  })
})
