import * as check from 'fast-check'

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
