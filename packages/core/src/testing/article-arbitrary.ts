import * as check from 'fast-check'
import { compose, draftOf } from '../compose/index.ts'
import type {
  Draft,
  DraftBlock,
  DraftCell,
  DraftImage,
  DraftInline,
  DraftMetadata,
  DraftRow,
  DraftText,
} from '../draft/index.ts'
import type { Article, Column, Mark } from '../model/index.ts'

const marks: readonly Mark[] = [
  'code',
  'emphasis',
  'highlight',
  'strikethrough',
  'strong',
  'subscript',
  'superscript',
  'underline',
]

const plainWords = 'the Sahel withdrew in 2025 from Mali and A of'.split(' ')
const scripts = [
  'مرحبا',
  'שלום',
  '你好',
  'こんにちは',
  '🎉',
  '👩‍👩‍👧',
  'é',
  'Ünïcödé',
  'ß',
  '\u00A0',
  '\u200B',
  '’',
  '—',
  '…',
  '“',
]
const signs = [
  ...[
    '*',
    '_',
    '**',
    '__',
    '~',
    '~~',
    '`',
    '``',
    '$',
    '$$',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
    '#',
    '##',
    '-',
    '+',
    '=',
    '|',
  ],
  ...['\\', '!', '{', '}', '"', "'", ':', ';', ',', '.', '@', '^', '/', '?', '%', '—', '---', '===', '- ', '# ', '> '],
  ...[
    '<b>',
    '</td>',
    '<!--',
    '&amp;',
    '&nbsp;',
    '&#35;',
    '\\*',
    '[^1]',
    '[@work]',
    '[@work, p. 3]',
    '[x] ',
    '[ ] ',
    '[a](b)',
  ],
  ...[
    'http://a.bc',
    'https://a.bc/d_e',
    'www.a.bc',
    'a@b.cd',
    'Table:',
    '— ',
    '[!NOTE]',
    '{#id}',
    '$5',
    '1.',
    '1)',
    '2. ',
  ],
  ...[':--', '| a |', 'a|b', '```', '~~~', '[a]: b', '</script>', ']]>', '<?a?>', '\\'],
]

const word = check.oneof(
  { weight: 5, arbitrary: check.constantFrom(...plainWords) },
  { weight: 2, arbitrary: check.constantFrom(...scripts) },
  { weight: 3, arbitrary: check.constantFrom(...signs) },
  { weight: 1, arbitrary: check.string({ unit: 'grapheme', maxLength: 6 }) },
)

/** Words with and without spaces between them: letters of many scripts, and all that means something in Markdown and HTML. */
export const arbitraryWords: check.Arbitrary<string> = check
  .array(check.tuple(word, check.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 6 })
  .map(words => words.flat().join(''))

const language = check.option(check.constantFrom('ar', 'de', 'zh-Hant', 'en'), { nil: undefined, freq: 6 })

const text: check.Arbitrary<DraftText> = check
  .record({ value: arbitraryWords, marks: check.oneof(check.constant([]), check.subarray([...marks])), language })
  .map(({ value, marks: own, language: tag }) => ({
    type: 'text',
    value,
    marks: own,
    ...(tag === undefined ? {} : { language: tag }),
  }))

const sources = [
  'a.png',
  'b c.jpg',
  'ü/ä.svg',
  '100%.png',
  'https://example.com/a_b.png',
  'a(b.png',
  'a|b.png',
  'a&amp;b.png',
]

const image: check.Arbitrary<DraftImage> = check
  .record({ source: check.constantFrom(...sources), alternative: check.oneof(check.constant(''), arbitraryWords) })
  .map(fields => ({ type: 'image', ...fields }))

const targets = [
  ...[
    'https://example.com/a_(b)?c=d&e=f#g',
    'https://example.com',
    'https://x.yz/*a*',
    'https://x.yz/a|b',
    'https://x.yz/(',
    'tel:+123',
  ],
  ...[
    'mailto:a@b.cd',
    'other/page',
    '#alpha',
    '#a*b',
    '#beta',
    'https://x.yz/\\',
    'https://x.yz/&amp;',
    'https://x.yz/[a]',
    'https://ü.de/ä',
  ],
]

const tex = check.constantFrom(
  'x^2',
  '\\frac{a}{b}',
  'a_b',
  '$',
  'a\\',
  '5',
  '\\text{a $b$ c}',
  'a|b',
  'a < b & c',
  '`x`',
  '{#a}',
)

/** What may stand in a link. */
const plainInline: check.Arbitrary<DraftInline> = check.oneof(
  { weight: 8, arbitrary: text },
  { weight: 1, arbitrary: check.constant<DraftInline>({ type: 'lineBreak' }) },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: tex.map((value): DraftInline => ({ type: 'inlineMath', value })) },
)

const link: check.Arbitrary<DraftInline> = check
  .record({ target: check.constantFrom(...targets), content: check.array(plainInline, { maxLength: 3 }) })
  .chain(fields =>
    check.boolean().map((bare): DraftInline => ({
      type: 'link',
      ...fields,
      ...(bare ? { content: [{ type: 'text', value: fields.target.replace('mailto:', ''), marks: [] }] } : {}),
    })),
  )

const inline: check.Arbitrary<DraftInline> = check.oneof(
  { weight: 8, arbitrary: plainInline },
  { weight: 1, arbitrary: link },
  {
    weight: 1,
    arbitrary: check.constantFrom('1', 'two').map((label): DraftInline => ({ type: 'footnoteReference', label })),
  },
  {
    weight: 1,
    arbitrary: check
      .record({
        key: check.constantFrom('work', 'doe_2020', 'a:b', 'a,b', '_x*'),
        locator: check.option(check.oneof(check.constant('p. 12'), arbitraryWords), { nil: undefined }),
      })
      .map(({ key, locator }): DraftInline => ({
        type: 'citation',
        key,
        ...(locator === undefined ? {} : { locator }),
      })),
  },
)

const run = check.array(inline, { minLength: 1, maxLength: 4 })

const anchor = check
  .option(check.constantFrom('alpha', 'beta', 'a*b', '_x_', 'p-the', 'ref-work', 'list', 'Ünï', 'a.b:c', '1', 'a,b'), {
    nil: undefined,
    freq: 8,
  })
  .map(id => (id === undefined ? {} : { id }))

const leafBlock: check.Arbitrary<DraftBlock> = check.oneof(
  {
    weight: 8,
    arbitrary: check.tuple(run, anchor).map(([content, id]): DraftBlock => ({ type: 'paragraph', content, ...id })),
  },
  {
    weight: 1,
    arbitrary: check
      .tuple(check.array(image, { minLength: 1, maxLength: 2 }), check.option(run, { nil: undefined }), anchor)
      .map(([images, caption, id]): DraftBlock => ({ type: 'figure', images, ...(caption ? { caption } : {}), ...id })),
  },
  {
    weight: 1,
    arbitrary: check
      .tuple(
        check.option(check.constantFrom('python', 'js', 'c++', 'math', 'c#'), { nil: undefined }),
        check.array(
          check.oneof(arbitraryWords, check.constantFrom('', '  indented', '\ttab', ' ', '```', '</pre>', '<b>')),
          { maxLength: 4 },
        ),
        anchor,
      )
      .map(([name, lines, id]): DraftBlock => ({
        type: 'code',
        ...(name === undefined ? {} : { language: name }),
        value: lines.join('\n'),
        ...id,
      })),
  },
  {
    weight: 1,
    arbitrary: check
      .tuple(check.array(tex, { minLength: 1, maxLength: 3 }), check.constantFrom('\n', '\n\n', '\n  ', ' $$ '), anchor)
      .map(([lines, between, id]): DraftBlock => ({ type: 'math', value: lines.join(between), ...id })),
  },
  { weight: 1, arbitrary: anchor.map((id): DraftBlock => ({ type: 'thematicBreak', ...id })) },
)

const column: check.Arbitrary<Column> = check
  .record({
    align: check.option(check.constantFrom('start' as const, 'center' as const, 'end' as const), { nil: undefined }),
    width: check.option(
      check.oneof(
        check.constantFrom(0.07, 0.3, 1, 1 / 3),
        check.integer({ min: 1, max: 1000 }).map(n => n / 1000),
      ),
      {
        nil: undefined,
        freq: 3,
      },
    ),
  })
  .map(({ align, width }) => ({ ...(align ? { align } : {}), ...(width === undefined ? {} : { width }) }))

function tableOf(cellBlocks: check.Arbitrary<readonly DraftBlock[]>, isSimple: boolean): check.Arbitrary<DraftBlock> {
  const span = isSimple ? check.constant(1) : check.constantFrom(1, 1, 1, 2, 3)
  const scope = isSimple
    ? check.constant(undefined)
    : check.constantFrom(undefined, undefined, undefined, 'row' as const, 'column' as const)
  const cell = check
    .record({ blocks: cellBlocks, columnSpan: span, rowSpan: span, scope })
    .map(({ scope: said, ...rest }): DraftCell => ({ ...rest, ...(said ? { scope: said } : {}) }))
  return check.integer({ min: 1, max: 3 }).chain(width => {
    const row: check.Arbitrary<DraftRow> = check
      .array(cell, { minLength: isSimple ? width : 1, maxLength: width })
      .map(cells => ({ cells }))
    return check
      .record({
        caption: check.option(run, { nil: undefined }),
        columns: check.array(isSimple ? column.map(({ align }) => (align ? { align } : {})) : column, {
          maxLength: width,
        }),
        head: check.array(row, { maxLength: isSimple ? 1 : 2 }),
        body: check.array(row, { minLength: 1, maxLength: 3 }),
        foot: isSimple ? check.constant([]) : check.array(row, { maxLength: 1 }),
        id: anchor,
      })
      .map(({ caption, id, ...table }): DraftBlock => ({
        type: 'table',
        ...table,
        ...(caption ? { caption } : {}),
        ...id,
      }))
  })
}

const simpleTable = tableOf(
  check.oneof(
    check.constant([]),
    run.map((content): readonly DraftBlock[] => [
      { type: 'paragraph', content: content.filter(({ type }) => type !== 'lineBreak') },
    ]),
  ),
  true,
)

/** Every block, in every block that may hold it, so many levels deep. */
function blockOf(depth: number): check.Arbitrary<DraftBlock> {
  if (depth === 0) return leafBlock
  const blocks = check.array(blockOf(depth - 1), { minLength: 1, maxLength: 3 })
  const list = check
    .record({
      marker: check.oneof(
        check.constant({ type: 'bullet' as const }),
        check.constantFrom(0, 1, 1, 2, 99, 999_999_999).map(start => ({ type: 'number' as const, start })),
      ),
      items: check.array(
        check
          .record({ checked: check.option(check.boolean(), { nil: undefined, freq: 3 }), blocks })
          .map(({ checked, ...item }) => ({ ...item, ...(checked === undefined ? {} : { checked }) })),
        { minLength: 1, maxLength: 3 },
      ),
      id: anchor,
    })
    .map(({ id, ...fields }): DraftBlock => ({ type: 'list', ...fields, ...id }))
  const definitionList = check
    .record({
      items: check.array(
        check.record({
          terms: check.array(run, { minLength: 1, maxLength: 2 }),
          definitions: check.array(blocks, { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      id: anchor,
    })
    .map(({ id, ...fields }): DraftBlock => ({ type: 'definitionList', ...fields, ...id }))
  const quote = check
    .record({ blocks, attribution: check.option(run, { nil: undefined }), id: anchor })
    .map(({ attribution, id, ...fields }): DraftBlock => ({
      type: 'quote',
      ...fields,
      ...(attribution ? { attribution } : {}),
      ...id,
    }))
  const callout = check
    .record({
      kind: check.constantFrom(
        'note' as const,
        'tip' as const,
        'important' as const,
        'warning' as const,
        'caution' as const,
      ),
      title: check.option(run, { nil: undefined }),
      blocks,
      id: anchor,
    })
    .map(({ title, id, ...fields }): DraftBlock => ({ type: 'callout', ...fields, ...(title ? { title } : {}), ...id }))
  return check.oneof(
    { weight: 6, arbitrary: leafBlock },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: definitionList },
    { weight: 1, arbitrary: quote },
    { weight: 1, arbitrary: callout },
    { weight: 1, arbitrary: simpleTable },
    { weight: 1, arbitrary: tableOf(check.array(blockOf(depth - 1), { maxLength: 2 }), false) },
  )
}

const heading: check.Arbitrary<DraftBlock> = check
  .tuple(check.integer({ min: 1, max: 5 }), run, anchor)
  .map(([level, content, id]): DraftBlock => ({ type: 'heading', level, content, ...id }))

const found = <Value>(value: Value) => ({ value })

const metadata: check.Arbitrary<DraftMetadata> = check
  .record(
    {
      subtitle: arbitraryWords.map(found),
      authors: check.array(
        check
          .record(
            {
              name: arbitraryWords,
              affiliation: arbitraryWords,
              url: check.constant('https://a.bc/'),
              orcid: check.constant('0000-0002-1825-0097'),
            },
            { requiredKeys: ['name'] },
          )
          .map(found),
        { maxLength: 2 },
      ),
      language: check.constantFrom('en', 'de', 'ar', 'pt-BR').map(found),
      published: check.constant('2025-06-08').map(found),
      updated: check.constant('2026-02-28').map(found),
      description: arbitraryWords.map(found),
      keywords: check.array(arbitraryWords.map(found), { maxLength: 3 }),
      licence: check.constantFrom('CC-BY-4.0', 'true', 'null', '12').map(found),
      canonicalUrl: check.constant('https://example.com/a?b=c#d').map(found),
    },
    { requiredKeys: [] },
  )
  .chain(fields => arbitraryWords.map((title): DraftMetadata => ({ ...fields, title: found(`Title ${title}`) })))

const references = check
  .array(run, { minLength: 5, maxLength: 5 })
  .map(runs => ['work', 'doe_2020', 'a:b', 'a,b', '_x*'].map((key, index) => ({ key, content: runs[index] ?? [] })))

/** Drafts that use the whole model, of bounded size. */
export const arbitraryDraft: check.Arbitrary<Draft> = check
  .record({
    metadata,
    blocks: check.array(check.oneof({ weight: 4, arbitrary: blockOf(2) }, { weight: 1, arbitrary: heading }), {
      maxLength: 6,
    }),
    first: check.array(blockOf(1), { minLength: 1, maxLength: 2 }),
    second: check.array(blockOf(1), { minLength: 1, maxLength: 2 }),
    references,
  })
  .map(({ metadata: known, blocks, first, second, references: works }) => ({
    file: 'article.md',
    metadata: known,
    blocks,
    footnotes: [
      { label: '1', blocks: first },
      { label: 'two', blocks: second },
    ],
    references: works,
  }))

const composed = (draft: Draft): Article => compose(draft, { language: 'en' }, () => {}).article

/** Articles that use the whole model, of bounded size, as `compose` makes them of what `compose` made. */
export const arbitraryArticle: check.Arbitrary<Article> = arbitraryDraft.map(draft =>
  composed(draftOf(composed(draft), draft.file)),
)
