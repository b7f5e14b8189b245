import type { DraftInline, Mark } from '@stet/core'
import { expect, it } from 'vitest'
import { articleOf, pageOf, paragraphOf } from '../testing/page-of.ts'

const text = (value: string, ...marks: Mark[]): DraftInline => ({ type: 'text', value, marks })

it.each<[string, DraftInline[], string]>([
  [
    'one mark over several texts',
    [text('a', 'strong'), text('b', 'emphasis', 'strong'), text('c', 'strong')],
    '<strong>a<em>b</em>c</strong>',
  ],
  [
    'the mark that reaches further stands outside',
    [text('a', 'emphasis', 'strong'), text('b', 'emphasis')],
    '<em><strong>a</strong>b</em>',
  ],
  [
    'marks that overlap',
    [text('a', 'strong'), text('b', 'emphasis', 'strong'), text('c', 'emphasis')],
    '<strong>a<em>b</em></strong><em>c</em>',
  ],
  ['code stands inside', [text('a', 'code', 'strong')], '<strong><code>a</code></strong>'],
  [
    'a language around marks',
    [{ type: 'text', value: 'a', marks: ['emphasis'], language: 'fr' }],
    '<span lang="fr"><em>a</em></span>',
  ],
  [
    'a break ends a mark',
    [text('a', 'strong'), { type: 'lineBreak' }, text('b', 'strong')],
    '<strong>a</strong><br><strong>b</strong>',
  ],
])('nests marks: %s', async (_name, content, html) => {
  expect((await pageOf(articleOf(paragraphOf(...content)))).html).toContain(`>${html}</p>`)
})
