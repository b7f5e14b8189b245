import { compose, type Article } from '@stet/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { editedFiles, type Parts } from '../../testing/edited-file.ts'
import { readDocx } from '../docx.ts'

let file: (body: string, more?: Parts) => Uint8Array

beforeAll(async () => {
  file = await editedFiles()
})

const by = 'w:id="1" w:author="Ann" w:date="2026-01-02T03:04:05Z"'
const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const gone = (words: string, name = 'w:del') =>
  `<${name} ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></${name}>`
const come = (words: string, name = 'w:ins') => `<${name} ${by}>${run(words)}</${name}>`
const line = (content: string, mark = '', style = 'BodyText') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${mark === '' ? '' : `<w:rPr><${mark} ${by}/></w:rPr>`}</w:pPr>${content}</w:p>`

const reading = (body: string, changes: 'accept' | 'reject' = 'accept') =>
  readDocx(file(body), 'a.docx', () => undefined, { changes })

const wordsOf = ({ blocks, sections }: Pick<Article, 'blocks' | 'sections'>): readonly string[] => [
  ...blocks.flatMap(block =>
    block.type === 'paragraph'
      ? [block.content.map(inline => (inline.type === 'text' ? inline.value : '')).join('')]
      : block.type === 'table'
        ? [...block.head, ...block.body].map(row =>
            row.cells.map(cell => wordsOf({ blocks: cell.blocks, sections: [] }).join('/')).join(' | '),
          )
        : [],
  ),
  ...sections.flatMap(section => [
    `# ${section.heading.map(inline => (inline.type === 'text' ? inline.value : '')).join('')}`,
    ...wordsOf(section),
  ]),
]

const told = (body: string, changes: 'accept' | 'reject') =>
  wordsOf(compose(reading(body, changes).draft, { language: 'en' }, () => undefined).article)

const cell = (words: string, mark = '') => `<w:tc><w:tcPr>${mark}</w:tcPr>${line(run(words))}</w:tc>`
const row = (cells: string, mark = '') => `<w:tr><w:trPr>${mark}</w:trPr>${cells}</w:tr>`
const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`

describe('tracked changes, accepted and rejected', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['words', line(`${run('The ')}${gone('old')}${come('new')}${run(' way.')}`), ['The new way.'], ['The old way.']],
    [
      'words deleted from those that another person inserted',
      line(`${run('a')}<w:ins ${by}>${run('b')}${gone('c')}</w:ins>`),
      ['ab'],
      ['a'],
    ],
    [
      'a paragraph inserted',
      line(run('One.')) + line(come('New.'), 'w:ins') + line(run('Two.')),
      ['One.', 'New.', 'Two.'],
      ['One.', 'Two.'],
    ],
    [
      'a paragraph deleted',
      line(run('One.')) + line(gone('Old.'), 'w:del') + line(run('Two.')),
      ['One.', 'Two.'],
      ['One.', 'Old.', 'Two.'],
    ],
    ['a paragraph split', line(run('One.'), 'w:ins') + line(run('Two.')), ['One.', 'Two.'], ['One.Two.']],
    ['paragraphs merged', line(run('One.'), 'w:del') + line(run('Two.')), ['One.Two.'], ['One.', 'Two.']],
    [
      'a heading whose end went with all of the paragraph behind it',
      line(run('Head'), 'w:del', 'Heading1') + line(gone('Old.')) + line(run('Two.')),
      ['# Head', 'Two.'],
      ['# Head', 'Old.', 'Two.'],
    ],
    [
      'a paragraph moved',
      line(gone('Move.', 'w:moveFrom'), 'w:moveFrom') +
        line(run('Stay.')) +
        line(come('Move.', 'w:moveTo'), 'w:moveTo') +
        line(run('End.')),
      ['Stay.', 'Move.', 'End.'],
      ['Move.', 'Stay.', 'End.'],
    ],
    [
      'a style changed',
      `<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:pPrChange ${by}><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:pPrChange></w:pPr>${run('Words')}</w:p>`,
      ['# Words'],
      ['Words'],
    ],
    [
      'rows',
      table(row(cell('a'), '<w:tblHeader/>') + row(cell('b'), `<w:ins ${by}/>`) + row(cell('c'), `<w:del ${by}/>`)),
      ['a', 'b'],
      ['a', 'c'],
    ],
    [
      'cells',
      table(
        row(cell('a') + cell('b', `<w:cellIns ${by}/>`) + cell('c', `<w:cellDel ${by}/>`), '<w:tblHeader/>') +
          row(cell('d') + cell('e')),
      ),
      ['a | b', 'd | e'],
      ['a | c', 'd | e'],
    ],
    ['a table deleted', line(run('a')) + table(row(cell('b'), `<w:del ${by}/>`)), ['a'], ['a', 'b']],
    ['a last paragraph deleted', line(run('a')) + line(gone('b'), 'w:del'), ['a'], ['a', 'b']],
  ])('%s', (_, body, accepted, rejected) => {
    expect(told(body, 'accept')).toEqual(accepted)
    expect(told(body, 'reject')).toEqual(rejected)
  })

  it('marks given and taken', () => {
    const body = line(
      `<w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`,
    )
    const marks = (changes: 'accept' | 'reject') => {
      const [block] = reading(body, changes).draft.blocks
      return block?.type === 'paragraph' && block.content[0]?.type === 'text' ? block.content[0].marks : []
    }
    expect(marks('accept')).toEqual(['strong'])
    expect(marks('reject')).toEqual(['emphasis'])
  })
})

it('lists every change with who made it, when and where', () => {
  const { revisions } = reading(
    [
      line(`${run('The ')}${gone('old')}${come('new')}${run(' way.')}`),
      line(come('A paragraph.'), 'w:ins'),
      line(come('Another.'), 'w:ins'),
      line(`${gone('Moved.', 'w:moveFrom')}${run('Stay.')}`),
      line(come('Moved.', 'w:moveTo')),
      line(`<w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r>`),
      table(row(cell('a')) + row(cell('b') + cell('c'), `<w:ins ${by}/>`)),
    ].join(''),
  )
  expect(revisions.map(({ kind, text, place }) => [kind, text, place.start.line])).toEqual([
    ['deletion', 'old', 1],
    ['insertion', 'new', 1],
    ['insertion', 'A paragraph.¶Another.¶', 2],
    ['move', 'Moved.', 5],
    ['format', 'bold', 6],
    ['insertion', 'bc', 8],
  ])
  expect(new Set(revisions.map(({ author, date }) => `${author} ${date}`))).toEqual(
    new Set(['Ann 2026-01-02T03:04:05Z']),
  )
})
