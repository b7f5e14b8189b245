import * as check from 'fast-check'
import { arbitraryWords } from './words-arbitrary.ts'

const plain = check
  .array(check.constantFrom(...'peace river border council report summer against under with seven'.split(' ')), {
    minLength: 3,
    maxLength: 14,
  })
  .map(words => words.join(' '))

/** A line's words in the spellings that people use: other signs for marks, references, escapes, wrapped lines. */
const line = check
  .array(
    check.oneof(
      { weight: 6, arbitrary: plain },
      plain.map(words => `__${words}__`),
      plain.map(words => `*${words}*`),
      plain.map(words => `[${words}](https://example.org/a "")`.replace(' ""', '')),
      plain.map(words => `[${words}][ref]`),
      check.constantFrom('a &amp; b', 'caf&eacute;', '1\\. not a list', '`code  here`', 'www.example.org', 'x[^n]'),
      arbitraryWords.filter(words => /^[\p{L} ]+$/u.test(words)),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain(parts => check.constantFrom(' ', '\n').map(space => parts.join(space)))

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`)

const list = check
  .record({
    marker: check.constantFrom('* ', '- ', '+   ', '1. ', '7) '),
    items: check.array(line, { minLength: 1, maxLength: 4 }),
    isLoose: check.boolean(),
  })
  .map(({ marker, items, isLoose }) =>
    items.map(item => `${marker}${indented(item, ' '.repeat(marker.length))}`).join(isLoose ? '\n\n' : '\n'),
  )

const table = check
  .array(check.tuple(plain, plain), { minLength: 1, maxLength: 3 })
  .map(rows => ['Head  | Other', ':-----|-----:', ...rows.map(([one, other]) => `${one}  |   ${other}`)].join('\n'))

const block = check.oneof(
  { weight: 5, arbitrary: line },
  list,
  table,
  plain.map(words => `${words}\n---`),
  plain.map(words => `### ${words} ###`),
  line.map(words => `> ${indented(words, '> ')}`),
  line.map(words => `> [!NOTE]\n> ${indented(words, '> ')}`),
  plain.map(words => `~~~ python\n${words}\n  ${words}\n~~~`),
  plain.map(words => `<div>\n\n${words}\n\n</div>`),
  plain.map(words => `<!-- ${words} -->`),
)

/** Markdown as people write it: each thing in more than one spelling, with space and comments that say nothing. */
export const arbitraryMarkdown: check.Arbitrary<string> = check
  .record({
    blocks: check.array(check.tuple(block, check.constantFrom('\n\n', '\n\n', '\n\n\n', '\n  \n')), {
      minLength: 1,
      maxLength: 8,
    }),
    head: check.constantFrom(
      '',
      '---\n# who\ntitle: "A title"   # kept\nauthor: Ana\n---\n\n',
      '---\nlang: de\ntitle: A title\n---\n',
    ),
  })
  .map(
    ({ blocks, head }) =>
      `${head}${blocks.map(([text, gap]) => `${text}${gap}`).join('')}[ref]: https://example.org/ref\n\n[^n]: A note\n  of two lines.\n`,
  )
