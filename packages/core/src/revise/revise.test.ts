import { describe, expect, it } from 'vitest'
import { compose } from '../compose/index.ts'
import type { Article, Block } from '../model/index.ts'
import { markdown } from '../read/markdown/index.ts'
import { toMarkdown } from '../write/markdown/index.ts'
import { revise, type Revision } from './index.ts'

const defaults = { language: 'en' }
const read = (text: string): Article =>
  compose(
    markdown.read({ file: 'article.md', text }, () => {}),
    defaults,
    () => {},
  ).article

/** The source with edits: the article is written, the writer's Markdown is edited, and only what that says comes back. */
function edited(source: string, ...edits: readonly (readonly [string, string])[]): Revision {
  const before = toMarkdown(read(source))
  const after = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`“${from}” does not stand in:\n${text}`)
    return text.replace(from, to)
  }, before)
  return revise({ file: 'article.md', text: source }, read(after), defaults)
}

const article = `---
# Kept by the desk.
title: "The river"   # working title
author: Ana
---

Setext heading
--------------

The __first__ paragraph is wrapped,
and it says R&amp;D in *two*
ways. It has a [link][home].  

* one
* two
  with a second line
* three

## Second ##

| Name   | Value |
|:-------|------:|
| Alpha  |     1 |
| Beta   |    22 |

A note[^n] stands here.

<!-- a comment -->

Last paragraph of the text.

[home]: https://example.org/home
[^n]: The note's
  own words.
`

describe('an edit within lines', () => {
  it.each([
    ['a word', [['first', 'opening']], [['__first__', '__opening__']]],
    ['a sentence', [['It has a', 'Nobody knew. It has a']], [['It has a', 'Nobody knew. It has a']]],
    ['a word beside a wrap', [['is wrapped, and', 'was wrapped, but']], [['is wrapped,\nand', 'was wrapped,\nbut']]],
    ['bold', [['_two_', '**_two_**']], [['*two*', '***two***']]],
    ['a mark taken away', [['**first**', 'first']], [['__first__', 'first']]],
    [
      'a link',
      [['https://example.org/home', 'https://example.org/new']],
      [['[link][home]', '[link](https://example.org/new)']],
    ],
    ['words beside a reference', [['R&D in', 'R&D, in']], [['R&amp;D in', 'R&amp;D, in']]],
    ['a heading', [['Setext heading', 'Setext headings']], [['Setext heading\n', 'Setext headings\n']]],
    ['an item', [['with a second line', 'with another line']], [['with a second line', 'with another line']]],
    ['a cell', [['| 22 |', '| 23 |']], [['    22 |', '    23 |']]],
    ['a note', [['own words', 'new words']], [['own words', 'new words']]],
  ] as const)('changes only %s', (_, edits, expected) => {
    const wanted = expected.reduce((text, [from, to]) => {
      expect(text).toContain(from)
      return text.replace(from, to)
    }, article)
    const { text, isWrittenAnew } = edited(article, ...edits)
    expect(text).toBe(wanted)
    expect(isWrittenAnew).toBe(false)
  })
})

describe('an edit of structure', () => {
  it.each([
    [
      'a new paragraph',
      [['Last paragraph', 'A new one.\n\nLast paragraph']],
      [['A note[^n] stands here.\n', 'A note[^n] stands here.\n\nA new one.\n']],
    ],
    [
      'a paragraph taken out',
      [['A note[^1] stands here.', 'Words.']],
      [
        ['A note[^n] stands here.', 'Words.'],
        ["[^n]: The note's\n  own words.\n", ''],
      ],
    ],
    ['a split', [['ways. It has', 'ways.\n\nIt has']], [['ways. It has', 'ways.\n\nIt has']]],
    ['a heading lowered', [['## Second', '### Second']], [['## Second ##', '### Second ###']]],
    [
      'a new heading',
      [['Last paragraph', '### More\n\nLast paragraph']],
      [['stands here.\n', 'stands here.\n\n### More\n']],
    ],
    ['an item added', [['- three', '- new\n- three']], [['* three', '* new\n* three']]],
    ['an item taken out', [['- three\n', '']], [['* three\n', '']]],
    ['an item put a level down', [['- three', '  - three']], [['* three', '  * three']]],
    ['a row added', [['| Beta | 22 |', '| New | 7 |\n| Beta | 22 |']], [['| Beta ', '| New    |     7 |\n| Beta ']]],
    ['a row taken out', [['| Beta | 22 |\n', '']], [['| Beta   |    22 |\n', '']]],
    [
      'a column taken out',
      [['| Name | Value |\n| :-- | --: |\n| Alpha | 1 |\n| Beta | 22 |', '| Value |\n| --: |\n| 1 |\n| 22 |']],
      [
        [
          '| Name   | Value |\n|:-------|------:|\n| Alpha  |     1 |\n| Beta   |    22 |',
          '| Value |\n|------:|\n|     1 |\n|    22 |',
        ],
      ],
    ],
    [
      'a column added',
      [
        [
          '| Name | Value |\n| :-- | --: |\n| Alpha | 1 |\n| Beta | 22 |',
          '| Name | Value | Third |\n| :-- | --: | --- |\n| Alpha | 1 | a |\n| Beta | 22 | b |',
        ],
      ],
      [
        [
          '| Name   | Value |\n|:-------|------:|\n| Alpha  |     1 |\n| Beta   |    22 |',
          '| Name   | Value | Third |\n|:-------|------:| --- |\n| Alpha  |     1 | a |\n| Beta   |    22 | b |',
        ],
      ],
    ],
    ['a title', [['title: The river', 'title: The long river']], [['"The river"', '"The long river"']]],
    ['an author', [['- Ana', '- Ana B.']], [['author: Ana', 'author: Ana B.']]],
    ['a value added', [['language: en', 'language: de']], [['author: Ana\n', 'author: Ana\nlanguage: de\n']]],
    [
      'a note added',
      [
        ['Last paragraph', 'Last[^2] paragraph'],
        ['own words.', 'own words.\n\n[^2]: Added.'],
      ],
      [
        ['Last paragraph', 'Last[^1] paragraph'],
        ['own words.\n', 'own words.\n\n[^1]: Added.\n'],
      ],
    ],
  ] as const)('changes only %s', (_, edits, expected) => {
    const wanted = expected.reduce((text, [from, to]) => {
      expect(text).toContain(from)
      return text.replace(from, to)
    }, article)
    const { text, isWrittenAnew } = edited(article, ...edits)
    expect(text).toBe(wanted)
    expect(isWrittenAnew).toBe(false)
  })

  it('joins two paragraphs', () => {
    const { text, changes } = edited('A __b__ c d.\n\nE *f*\ng h.\n\nLast.\n', ['d.\n\nE', 'd. E'])
    expect(text).toBe('A __b__ c d. E *f*\ng h.\n\nLast.\n')
    expect(changes.map(({ kind }) => kind)).toEqual(['merged'])
  })

  it('moves a section with its bytes', () => {
    const one = 'One\n---\n\nWords of the __first__\nsection.\n\n'
    const two = '## Two ##\n\nOther words of *another* section.\n\n'
    const end = '## End\n\nThe last.\n'
    const { text, changes } = revise({ file: 'article.md', text: one + two + end }, read(two + one + end), defaults)
    expect(text).toBe(two + one + end)
    expect(changes.every(({ kind }) => kind === 'moved')).toBe(true)
  })

  it('keeps the line ends of Windows', () => {
    const { text } = edited('A b.\r\n\r\nC d.\r\n', ['A b.', 'A b.\n\nNew.'])
    expect(text).toBe('A b.\r\n\r\nNew.\r\n\r\nC d.\r\n')
  })

  it('lets links follow a heading whose words change', () => {
    const { text } = edited(
      '## Old name\n\nSee [there](#old-name).\n\n## End\n\nW.\n',
      ['## Old name', '## New name'],
      ['#old-name', '#new-name'],
    )
    expect(text).toBe('## New name\n\nSee [there](#new-name).\n\n## End\n\nW.\n')
  })

  it('keeps two lists apart that come to stand side by side', () => {
    const source = '* a\n* b\n\nBetween.\n\n* c\n'
    const [first, , last] = read(source).blocks
    const { text } = revise(
      { file: 'article.md', text: source },
      { ...read(source), blocks: [first, last] as Block[] },
      defaults,
    )
    expect(read(text).blocks).toHaveLength(2)
    expect(text).toMatch(/a\n. b\n\n. c\n$/)
  })
})
