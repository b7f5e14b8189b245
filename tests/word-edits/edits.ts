/** What an edit makes of the Markdown: each text, which stands there once, becomes the other. */
export type Replacements = readonly (readonly [from: string, to: string])[]

/** An edit of a person. */
export interface Edit {
  readonly makes: Replacements
  /** What LibreOffice does not track of it, so that it stays when all tracked changes are rejected. */
  readonly untracked?: Replacements | 'all'
}

const boats = `### Boats

Boats come in spring. They leave before the ice.

A second paragraph about boats,
written over two lines.

`

const mills = `The mills stopped long ago.[^mill] Their wheels still turn at night.

[^mill]: The last one closed in *1961*.

`

/** The edits that `edits.py` makes in LibreOffice, by name, with what each must change in `river.md`; nothing else may move. */
export const edits: Readonly<Record<string, Edit>> = {
  nothing: { makes: [] },
  word: { makes: [['in spring', 'in April']] },
  'word between marks': { makes: [['_gentle_ words,', '_gentle_ letters,']] },
  sentence: { makes: [['before the ice.', 'before the ice. Some stay.']] },
  'sentence removed': { makes: [[' They leave before the ice.', '']] },
  bold: { makes: [['two years', '**two years**']] },
  'bold removed': { makes: [['**strong**', 'strong']] },
  link: {
    makes: [['a weir', 'a [weir](https://example.org/weir)']],
    untracked: 'all',
  },
  'link elsewhere': {
    makes: [['https://example.org/one', 'https://example.org/two']],
    untracked: 'all',
  },
  'new paragraph': { makes: [['before the ice.\n', 'before the ice.\n\nNobody knows where they go.\n']] },
  'paragraph removed': { makes: [['A second paragraph about boats,\nwritten over two lines.\n\n', '']] },
  'heading before a list removed': {
    makes: [
      ['What towns need\n---------------\n\n', ''],
      ['### Boats', '## Boats'],
    ],
  },
  'heading before a quote removed': { makes: [['## Outlook\n\n', '']] },
  'item before a heading removed': { makes: [['2. Mark the channel.\n', '']] },
  'paragraph with a note removed': { makes: [[mills, '']] },
  'paragraph and heading before a figure removed': {
    makes: [['A second paragraph about boats,\nwritten over two lines.\n\n## Figures\n\n', '']],
  },
  'heading joined with a quote': {
    makes: [['## Outlook\n\n> The river was here before the road.', '## Outlook before the road.']],
  },
  'item joined with a heading': { makes: [['channel.\n\n### Boats', 'channel. Boats']] },
  'section moved': {
    makes: [
      [boats, ''],
      ['The town will build a weir.', `${boats}The town will build a weir.`],
    ],
  },
  'paragraph moved': {
    makes: [
      ['The town will build a weir.\n\n', ''],
      ['Boats come', 'The town will build a weir.\n\nBoats come'],
    ],
  },
  split: { makes: [['spring. They', 'spring.\n\nThey']] },
  merge: { makes: [['weir.\n\nIt', 'weir. It']] },
  item: { makes: [['* a quay\n', '* a quay\n* a market\n']] },
  'item deeper': { makes: [['* a quay\n', '  * a quay\n']], untracked: 'all' },
  'item removed': { makes: [['* a quay\n', '']] },
  'list of paragraphs': {
    makes: [['The town will build a weir.\n\nIt will', '* The town will build a weir.\n* It will']],
    untracked: 'all',
  },
  'heading deeper': { makes: [['## Outlook', '### Outlook']], untracked: 'all' },
  'heading raised': { makes: [['### Boats', '## Boats']], untracked: 'all' },
  'heading words': { makes: [['## Outlook', '## What comes']] },
  'new heading': { makes: [['over two lines.\n', 'over two lines.\n\n### Ferries\n']] },
  cell: { makes: [['340', '341']] },
  row: { makes: [['| Birch |    340 |\n', '| Birch |    340 |\n| Dogwood |     99 |\n']] },
  'row removed': { makes: [['| Birch |    340 |\n', '']] },
  column: {
    makes: [
      ['| Town  | People |', '| Town  | People | Mills |'],
      ['| :---- | -----: |', '| :---- | -----: | --: |'],
      ['| Alder |    520 |', '| Alder |    520 | 1 |'],
      ['| Birch |    340 |', '| Birch |    340 | 2 |'],
      ['| Cedar |    275 |', '| Cedar |    275 | 3 |'],
    ],
    untracked: [
      ['| Town  | People |', '| Town  | People | |'],
      ['| :---- | -----: |', '| :---- | -----: | --: |'],
      ['| Alder |    520 |', '| Alder |    520 | |'],
      ['| Birch |    340 |', '| Birch |    340 | |'],
      ['| Cedar |    275 |', '| Cedar |    275 | |'],
    ],
  },
  'column removed': {
    makes: [
      ['| Town  | People |', '| Town  |'],
      ['| :---- | -----: |', '| :---- |'],
      ['| Alder |    520 |', '| Alder |'],
      ['| Birch |    340 |', '| Birch |'],
      ['| Cedar |    275 |', '| Cedar |'],
    ],
    untracked: 'all',
  },
  note: {
    makes: [
      ['a weir.', 'a weir[^1].'],
      ['It will take two years.\n', 'It will take two years.\n\n[^1]: Plans are public.\n'],
    ],
  },
  'note edited': { makes: [['The last one', 'The very last']] },
  'note removed': {
    makes: [
      ['ago.[^mill]', 'ago.'],
      ['[^mill]: The last one closed in *1961*.\n\n', ''],
    ],
  },
  caption: { makes: [['in summer', 'in winter']] },
  'alternative text': {
    makes: [['A bridge over the river', 'A stone bridge']],
    untracked: 'all',
  },
  title: { makes: [['The river report', 'The town report']] },
  comment: { makes: [] },
  'comment resolved': { makes: [] },
  'pasted paragraph': { makes: [['The town will', 'Pasted from elsewhere.\n\nThe town will']] },
  many: {
    makes: [
      ['in spring', 'in April'],
      ['two years', '**two years**'],
      ['A second paragraph about boats,\nwritten over two lines.', 'Nobody knows where they go.'],
      ['* a quay\n', '* a quay\n* a market\n'],
      ['340', '341'],
      ['The last one', 'The very last'],
      ['## Outlook', '## What comes'],
    ],
  },
}
