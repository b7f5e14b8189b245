import { describe, expect, it } from 'vitest'
import { compose, markdown, revise, type Article, type Assets } from '@stet/core'
import { decodePicture } from '@stet/core/project'
import { docx, readDocx } from '@stet/docx'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { all, behind, inParagraph, paragraph, paragraphWith, replacing, withPart, type XmlEdit } from './word-copy.ts'

const defaults = { language: 'en' }
const file = 'content/river/article.md'
const source = `---
# Kept by the desk.
title: "The river"   # working title
author: Ana
---

First section
-------------

The __first__ paragraph is wrapped,
and it says R&amp;D in *two*
ways. It has a [link][home] here.

* one
* two
* three

## Second ##

| Name   | Value |
|:-------|------:|
| Alpha  |     1 |
| Beta   |    22 |

A note[^n] stands here.

![The bridge at dawn](bridge.png "The old bridge")

### Third

Last paragraph of the text.

[home]: https://example.org/home
[^n]: The note's
  own words.
`

const read = (text: string): Article =>
  compose(
    markdown.read({ file, text }, () => {}),
    defaults,
    () => {},
  ).article
const picture = decodePicture(readFileSync(join(import.meta.dirname, '../content/writing-for-stet/stet-mark.png')))
const assets: Assets = 'reason' in picture ? new Map() : new Map([['bridge.png', picture]])

/** The source after a Word file that was written from it was edited and read back. */
async function pulled(edit: XmlEdit, part: string, identity: boolean): Promise<string> {
  const bytes = await docx({ pageSize: 'A4', base: { path: file, source }, identity }).write(
    read(source),
    assets,
    () => {},
  )
  const { draft } = readDocx(withPart(bytes, part, edit), 'edited.docx', () => {})
  return revise({ file, text: source }, compose(draft, defaults, () => {}).article, defaults).text
}

const row = (xml: string, words: string): string => {
  const found = (xml.match(/<w:tr>(?:(?!<\/w:tr>)[^])*<\/w:tr>/g) ?? []).find(each => each.includes(`>${words}<`))
  if (found === undefined) throw new Error(`No row holds “${words}”.`)
  return found
}
const withoutMarks = (xml: string) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/g, '')
const cell = (style: string, words: string) =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3840"/></w:tcPr>${paragraph(style, words)}</w:tc>`

/** Cuts off the end of a paragraph as a word processor does when a person presses Enter there. */
const splitAt = (words: string): XmlEdit =>
  inParagraph(words, own => {
    const properties = /<w:pPr>.*?<\/w:pPr>/.exec(own)?.[0] ?? ''
    return own.replace(words, `</w:t></w:r></w:p><w:p>${properties}<w:r><w:t xml:space="preserve">${words.trimStart()}`)
  })

/** What an editor does, the XML that it gives, the changes of the source that are expected, and the part that is edited. */
type Case = readonly [name: string, edit: XmlEdit, expected: readonly (readonly [string, string])[], part?: string]

const cases: readonly Case[] = [
  ['nothing', xml => xml, []],
  ['a word', replacing('is wrapped', 'was wrapped'), [['is wrapped', 'was wrapped']]],
  [
    'a sentence',
    replacing('Last paragraph of the text.', 'Last paragraph of the text. Nobody knew.'),
    [['of the text.', 'of the text. Nobody knew.']],
  ],
  [
    'bold',
    replacing(
      'Last paragraph of',
      'Last </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">paragraph</w:t></w:r><w:r><w:t xml:space="preserve"> of',
    ),
    [['Last paragraph of', 'Last **paragraph** of']],
  ],
  ['the words of a link', replacing('>link<', '>way<'), [['[link]', '[way]']]],
  [
    'a new paragraph',
    behind('stands here.', paragraph('BodyText', 'A new paragraph.')),
    [['stands here.\n', 'stands here.\n\nA new paragraph.\n']],
  ],
  [
    'a paragraph taken out',
    inParagraph('Last paragraph', () => ''),
    [['### Third\n\nLast paragraph of the text.\n', '### Third\n']],
  ],
  [
    'a section that moved',
    xml => {
      const moved = paragraphWith(xml, 'Third') + paragraphWith(xml, 'Last paragraph')
      return all(
        replacing(moved, ''),
        replacing(paragraphWith(xml, 'Second'), moved + paragraphWith(xml, 'Second')),
      )(xml)
    },
    [
      ['\n### Third\n\nLast paragraph of the text.\n', ''],
      ['## Second ##', '### Third\n\nLast paragraph of the text.\n\n## Second ##'],
    ],
  ],
  ['a split', splitAt(' ways. It has a '), [['in *two*\nways. It', 'in *two*\n\nways. It']]],
  [
    'a merge',
    xml =>
      xml
        .replace(/<\/w:p>(<w:p>(?:(?!<\/w:p>)[^])*?Figure)/, '</w:p>$1')
        .replace(paragraphWith(xml, 'Last paragraph'), '')
        .replace(' stands here.</w:t>', ' stands here. Last paragraph of the text.</w:t>'),
    [
      ['stands here.', 'stands here. Last paragraph of the text.'],
      ['### Third\n\nLast paragraph of the text.\n', '### Third\n'],
    ],
  ],
  [
    'an item added',
    behind(
      '>one<',
      '<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>new</w:t></w:r></w:p>',
    ),
    [['* one\n', '* one\n* new\n']],
  ],
  [
    'an item put a level down',
    inParagraph('>three<', own =>
      own.replace('<w:ilvl w:val="0"/>', '<w:ilvl w:val="1"/>').replace('"ListBullet"', '"ListBullet2"'),
    ),
    [['* three', '  * three']],
  ],
  ['an item taken out', inParagraph('>three<', () => ''), [['* three\n', '']]],
  [
    'a heading lowered',
    inParagraph('Second', own => own.replace('"Heading1"', '"Heading2"')),
    [['## Second ##', '### Second ###']],
  ],
  [
    'a new heading',
    behind('stands here.', paragraph('Heading2', 'More')),
    [['stands here.\n', 'stands here.\n\n### More\n']],
  ],
  ['a heading', replacing('First section', 'First part'), [['First section\n', 'First part\n']]],
  ['a cell', replacing('>22<', '>23<'), [['    22 |', '    23 |']]],
  [
    'a row',
    xml =>
      replacing(
        row(xml, 'Beta'),
        withoutMarks(row(xml, 'Beta')).replace('Beta', 'New').replace('>22<', '>7<') + row(xml, 'Beta'),
      )(xml),
    [['| Beta ', '| New    |     7 |\n| Beta ']],
  ],
  ['a row taken out', xml => replacing(row(xml, 'Beta'), '')(xml), [['| Beta   |    22 |\n', '']]],
  [
    'a column',
    xml =>
      [
        ['Name', 'ColumnHeadingStart', 'Third'],
        ['Alpha', 'TableTextStart', 'a'],
        ['Beta', 'TableTextStart', 'b'],
      ].reduce(
        (text, [words = '', style = '', added = '']) =>
          replacing(row(text, words), row(text, words).replace('</w:tr>', `${cell(style, added)}</w:tr>`))(text),
        xml.replace('</w:tblGrid>', '<w:gridCol w:w="3840"/></w:tblGrid>'),
      ),
    [
      ['| Value |\n', '| Value | Third |\n'],
      ['|------:|\n', '|------:| :-- |\n'],
      ['|     1 |\n', '|     1 | a |\n'],
      ['|    22 |\n', '|    22 | b |\n'],
    ],
  ],
  ['the words of a note', replacing('own words.', 'new words.'), [['own words.', 'new words.']], 'word/footnotes.xml'],
  [
    'a note taken out',
    xml =>
      xml.replace(
        /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteReference w:id="1"\/><\/w:r>/,
        '',
      ),
    [
      ['note[^n]', 'note'],
      ["[^n]: The note's\n  own words.\n", ''],
    ],
  ],
  ['a caption', replacing('The old bridge', 'The new bridge'), [['"The old bridge"', '"The new bridge"']]],
  [
    'an alternative text',
    replacing('descr="The bridge at dawn"', 'descr="A bridge at night"'),
    [['![The bridge at dawn]', '![A bridge at night]']],
  ],
  ['the title', replacing('The river', 'The long river'), [['"The river"', '"The long river"']]],
]

describe.each([
  ['the editing copy', true],
  ['the download', false],
])('edits in %s come home', (_, identity) => {
  it.each(cases.map(each => [each[0], each] as const))(
    '%s',
    async (_name, [, edit, expected, part = 'word/document.xml']) => {
      const wanted = expected.reduce((text, [from, to]) => {
        expect(text).toContain(from)
        return text.replace(from, () => to)
      }, source)
      expect(await pulled(edit, part, identity)).toBe(wanted)
    },
  )
})
