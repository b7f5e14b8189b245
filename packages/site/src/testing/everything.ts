import {
  compose,
  type Article,
  type Asset,
  type Assets,
  type Draft,
  type DraftBlock,
  type DraftInline,
  type Mark,
} from '@stet/core'

const text = (value: string, ...marks: Mark[]): DraftInline => ({ type: 'text', value, marks })
const inLanguage = (language: string, value: string): DraftInline => ({ type: 'text', value, marks: [], language })
const link = (target: string, ...content: DraftInline[]): DraftInline => ({ type: 'link', target, content })
const note = (label: string): DraftInline => ({ type: 'footnoteReference', label })
const paragraph = (...content: (DraftInline | string)[]): DraftBlock => ({
  type: 'paragraph',
  content: content.map(part => (typeof part === 'string' ? text(part) : part)),
})
const heading = (level: number, words: string, ...more: DraftInline[]): DraftBlock => ({
  type: 'heading',
  level,
  content: [text(words), ...more],
})
const cell = (...content: (DraftBlock | string)[]) => ({
  blocks: content.map(part => (typeof part === 'string' ? paragraph(part) : part)),
})
const bullets = (...items: readonly (DraftBlock | string)[][]): DraftBlock => ({
  type: 'list',
  marker: { type: 'bullet' },
  items: items.map(item => cell(...item)),
})

const opening: readonly DraftBlock[] = [
  paragraph(
    'Floods, heat and drought cost the region more each year. This report follows the money through ',
    text('forty-one', 'strong'),
    text(' towns', 'strong', 'emphasis'),
    ' and asks what helped',
    note('survey'),
    note('limits'),
    '. Its figures were collected before the rules changed, and they ',
    link('https://example.org/data?a=1&b=2', text('stand as they are', 'emphasis')),
    '.',
  ),
  paragraph(
    'Words can be ',
    text('struck', 'strikethrough'),
    ', ',
    text('underlined', 'underline'),
    ', ',
    text('marked', 'highlight'),
    ' or ',
    text('in_code<T>()', 'code'),
    '; water is H',
    text('2', 'subscript'),
    'O, an area is in km',
    text('2', 'superscript'),
    '. Some are foreign: ',
    inLanguage('fr', 'sauve qui peut'),
    ', ',
    inLanguage('ar', 'السلام عليكم'),
    '.',
    { type: 'lineBreak' },
    'A line may end where its author ended it.',
  ),
]

const table: DraftBlock = {
  type: 'table',
  caption: [text('Damage and aid by kind of event, 2021–2025, in million euros')],
  columns: [{}, { align: 'end' }, { align: 'end' }, { align: 'center' }],
  head: [
    {
      cells: [
        { ...cell('Event'), rowSpan: 2 },
        { ...cell('Million euros'), columnSpan: 2 },
        { ...cell('Trend'), rowSpan: 2 },
      ],
    },
    { cells: [cell('Damage'), cell('Aid')] },
  ],
  body: [
    { cells: [{ ...cell('Floods'), scope: 'row' }, cell('1,204.5'), cell('310.0'), cell('rising')] },
    { cells: [{ ...cell('Heat'), scope: 'row' }, cell('87.3'), cell('4.9'), cell('rising')] },
    {
      cells: [
        { ...cell('Drought'), scope: 'row' },
        cell('412.0'),
        cell(bullets(['41.5 from funds'], ['8.0 from towns'])),
        { blocks: [] },
      ],
    },
  ],
  foot: [{ cells: [{ ...cell('All'), scope: 'row' }, cell('1,703.8'), cell('364.4'), cell('rising')] }],
}

const plainTable: DraftBlock = {
  type: 'table',
  columns: [{ width: 0.28 }, { width: 0.72 }],
  head: [{ cells: [cell('Focus area'), cell('Recommended measures')] }],
  body: [
    { cells: [cell('Security'), cell(bullets(['Fund the dikes before the pumps.'], ['Publish every contract.']))] },
    { cells: [cell('Governance'), cell('One office answers for each river.')] },
  ],
  foot: [],
}

const matters: readonly DraftBlock[] = [
  heading(1, 'What the floods cost'),
  paragraph(
    'The losses are larger than the aid in every year ',
    { type: 'citation', key: 'munich', locator: 'p. 12' },
    '. ',
    link('#what-helped', text('A later section')),
    ' says what helped.',
  ),
  table,
  {
    type: 'figure',
    images: [{ type: 'image', source: 'images/river.svg', alternative: 'A line that rises from 2021 to 2025.' }],
    caption: [text('High water at the bridge, in metres above datum')],
  },
  {
    type: 'figure',
    images: [{ type: 'image', source: 'images/lost.png', alternative: 'A picture that nobody has found again.' }],
  },
  heading(2, 'How it was measured'),
  bullets(
    ['Insurers’ reports, where there were any'],
    [
      paragraph('Town budgets:'),
      bullets(['planned'], ['spent', paragraph('These are audited, and a second paragraph says so.')]),
    ],
  ),
  { type: 'list', marker: { type: 'number', start: 3 }, items: [cell('Count the houses.'), cell('Ask the owners.')] },
  {
    type: 'list',
    marker: { type: 'bullet' },
    items: [
      { checked: true, ...cell('Interviews written up') },
      { checked: false, ...cell('Figures checked by a second person') },
    ],
  },
  plainTable,
  heading(3, 'Terms'),
  {
    type: 'definitionList',
    items: [
      {
        terms: [[text('Datum')], [text('Zero level')]],
        definitions: [[paragraph('The height from which all others are measured.')]],
      },
      {
        terms: [[text('Return period')]],
        definitions: [[paragraph('The mean time between two events of one size.')], [paragraph('Not a promise.')]],
      },
    ],
  },
]

const helped: readonly DraftBlock[] = [
  heading(1, 'What helped', note('survey')),
  {
    type: 'quote',
    blocks: [paragraph('We had the pumps. What we did not have was somebody whose job it was to switch them on.')],
    attribution: [text('A town clerk, March 2025')],
  },
  { type: 'quote', blocks: [paragraph('A quotation that names nobody.')] },
  { type: 'callout', kind: 'note', blocks: [paragraph('All amounts are in prices of 2025.')] },
  { type: 'callout', kind: 'tip', blocks: [paragraph('Ask for the ledger first.')] },
  {
    type: 'callout',
    kind: 'important',
    title: [text('Before you reuse a figure')],
    blocks: [paragraph('Read how it was measured.'), bullets(['one'], ['two'])],
  },
  { type: 'callout', kind: 'warning', blocks: [paragraph('The totals for 2025 are provisional.')] },
  { type: 'callout', kind: 'caution', blocks: [paragraph('Do not add the columns: some losses are in both.')] },
  {
    type: 'code',
    language: 'python',
    value:
      'def shortfall(damage: float, aid: float) -> float:\n    # What is left for the town to pay.\n    return max(0.0, damage - aid)  # <b>\n\nprint(f"{shortfall(1204.5, 310):.1f} million euros")',
  },
  { type: 'code', language: 'json', value: '{\n\t"town": "Ober-Unterbach",\n\t"loss": 12.5,\n\t"insured": false\n}' },
  { type: 'code', value: 'plain text, letter for letter\n  with an indent' },
  paragraph(
    'Inline, the return period is ',
    { type: 'inlineMath', value: 'T = \\frac{n + 1}{m}' },
    ', and the mean is',
  ),
  { type: 'math', value: '\\bar{x} = \\frac{1}{n} \\sum_{i=1}^{n} x_i' },
  { type: 'math', value: '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} < \\int_0^\\infty e^{-x^2} \\, dx' },
  { type: 'thematicBreak' },
  paragraph(
    inLanguage(
      'ar',
      'كل إنسان يولد حراً متساوياً في الكرامة والحقوق، وقد وهب عقلاً وضميراً، وعليه أن يعامل غيره بروح الإخاء.',
    ),
  ),
  paragraph(
    'A last word about ',
    { type: 'image', source: 'images/dot.png', alternative: 'a red dot' },
    ' and ',
    { type: 'citation', key: 'who' },
    '.',
  ),
]

/** A draft that holds every node of the model, as a report would. */
const everythingDraft: Draft = {
  file: 'everything.md',
  metadata: {
    title: { value: 'What the floods cost, and what helped' },
    subtitle: { value: 'Five years of damage and aid in forty-one towns' },
    authors: [
      {
        value: {
          name: 'Amina Okafor',
          affiliation: 'Institute for River Towns',
          url: 'https://example.org/okafor',
          orcid: '0000-0002-1825-0097',
        },
      },
      { value: { name: 'Jörg Weiß' } },
    ],
    language: { value: 'en' },
    published: { value: '2026-03-04' },
    updated: { value: '2026-05-17' },
    description: {
      value: 'Where the money went after five years of floods, heat and drought, and which of it did any good.',
    },
    keywords: [{ value: 'floods' }, { value: 'public money, local' }],
    licence: { value: 'CC-BY-4.0' },
    canonicalUrl: { value: 'https://example.org/floods' },
  },
  blocks: [...opening, ...matters, ...helped],
  footnotes: [
    {
      label: 'survey',
      blocks: [
        paragraph(
          'The survey ran from 2021 to 2025; see ',
          link('https://example.org/survey', text('its questions')),
          '.',
        ),
      ],
    },
    {
      label: 'limits',
      blocks: [paragraph('Towns of fewer than 500 people are left out.'), bullets(['They keep no ledgers.'])],
    },
  ],
  references: [
    { key: 'munich', content: [text('Munich Office, '), text('Losses from nature', 'emphasis'), text(', 2025.')] },
    { key: 'who', content: [text('WHO, '), link('https://example.org/who', text('Heat and health')), text(', 2024.')] },
  ],
}

/** The same as an article. */
export const everything: Article = compose(everythingDraft, { language: 'en' }, () => {}).article

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240" viewBox="0 0 640 240"><rect width="640" height="240" fill="#e8eef4"/><path d="M20 200 L160 170 L300 180 L440 110 L620 40" fill="none" stroke="#1f5784" stroke-width="6"/></svg>'
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

const asset = (format: Asset['format'], bytes: Uint8Array, width: number, height: number): Asset => ({
  format,
  bytes,
  width,
  height,
})

/** The pictures of {@link everything}; one of them is missing. */
export const everythingAssets: Assets = new Map([
  ['images/river.svg', asset('svg', new TextEncoder().encode(svg), 640, 240)],
  [
    'images/dot.png',
    asset(
      'png',
      Uint8Array.from(atob(dot), letter => letter.charCodeAt(0)),
      16,
      16,
    ),
  ],
])
