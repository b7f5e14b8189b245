import * as check from 'fast-check'
import { expect, it } from 'vitest'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import { toMarkdown } from '../../write/markdown/index.ts'
import { html } from '../html/index.ts'
import type { Reader } from '../reader.ts'
import { markdown } from './index.ts'

function codesOf(reader: Reader, text: string): readonly string[] {
  const diagnostics: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const { article } = compose(reader.read({ file: 'test', text }, sink), { language: 'en' }, sink)
  toMarkdown(article)
  return [...new Set(diagnostics.map(({ code }) => code))]
}

const deep = 10_000

it.each([
  ['quotes', '> '.repeat(deep), 'markdown/too-deep'],
  ['bullets', '- '.repeat(deep), 'markdown/too-deep'],
  ['numbers', '1. '.repeat(deep), 'markdown/too-deep'],
  ['elements', '<div>'.repeat(deep), 'html/too-deep'],
  ['tables', '<table><tr><td>'.repeat(deep / 10), 'html/too-deep'],
] as const)('bounds Markdown of %s that stand 10,000 deep in one another', (_, before, code) => {
  expect(codesOf(markdown, `${before}x`)).toContain(code)
})

it.each([
  ['quotes', '<blockquote>'],
  ['lists', '<ul><li>'],
  ['marks', '<b><i>'],
])('bounds HTML of %s that stand 10,000 deep in one another', (_, opening) => {
  expect(codesOf(html, `${opening.repeat(deep)}x`)).toContain('html/too-deep')
})

it('keeps a box behind an empty item as words', () => {
  const { blocks } = compose(
    markdown.read({ file: 'a.md', text: '0)\n[ ] words' }, () => {}),
    { language: 'en' },
    () => {},
  ).article
  expect(blocks).toMatchObject([{ type: 'paragraph', content: [{ value: '[ ] words' }] }])
})

it.each([
  ['a megabyte in one line', 'lorem ipsum dolor sit amet '.repeat(37_000)],
  ['a megabyte in one paragraph', `${'lorem ipsum dolor sit amet '.repeat(20)}\n`.repeat(1850)],
  ['web addresses', 'http://a.bc '.repeat(10_000)],
  ['mail addresses', 'a@'.repeat(20_000)],
  ['closing brackets', `http://a.bc/${')'.repeat(20_000)}`],
  ['dollars', '$a '.repeat(10_000)],
  ['brackets', '['.repeat(20_000)],
  ['tags', '<u>'.repeat(5000)],
  ['less-than signs', '<'.repeat(100_000)],
])(
  'reads %s in time that grows with the text',
  (_, text) => {
    const before = performance.now()
    codesOf(markdown, text)
    expect(performance.now() - before).toBeLessThan(15_000)
  },
  60_000,
)

it('reads anything at all', () => {
  const part = check.oneof(
    check.constantFrom(
      '<table>',
      '<td>',
      '</td>',
      '<li>',
      '<!--',
      '-->',
      '<script>',
      '</p>',
      '<p',
      '"',
      '> ',
      '- ',
      '1. ',
      '\n',
    ),
    check.constantFrom(
      '\n\n',
      '    ',
      '|',
      '|-|',
      '```',
      '$$',
      '[^a]:',
      '[^a]',
      '[@b]',
      '---',
      '{#c}',
      '[!NOTE]',
      '\0',
      '\uD800',
    ),
    check.string({ unit: 'binary', maxLength: 8 }),
  )
  check.assert(
    check.property(check.array(part, { maxLength: 30 }), parts => {
      const text = parts.join('')
      expect([markdown, html].map(reader => codesOf(reader, text))).toHaveLength(2)
    }),
    { numRuns: 300 },
  )
}, 60_000)
