import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../diagnostic/index.ts'
import type { Draft, DraftBlock, DraftInline, DraftTable } from '../draft/index.ts'
import type { Article } from '../model/index.ts'
import { compose } from './compose.ts'
import { draftOf } from './draft-of.ts'

const text = (value: string, ...marks: ('strong' | 'emphasis' | 'subscript' | 'superscript')[]): DraftInline => ({
  type: 'text',
  value,
  marks,
})
const paragraph = (...content: DraftInline[]): DraftBlock => ({ type: 'paragraph', content })
const heading = (level: number, words: string, id?: string): DraftBlock => ({
  type: 'heading',
  level,
  content: [text(words)],
  ...(id ? { id } : {}),
})
const link = (target: string, ...content: DraftInline[]): DraftInline => ({ type: 'link', target, content })
const table = (
  body: readonly (readonly (string | { words: string; columnSpan?: number; rowSpan?: number })[])[],
): DraftTable => ({
  type: 'table',
  columns: [],
  head: [],
  body: body.map(cells => ({
    cells: cells.map(cell => {
      const { words, ...spans } = typeof cell === 'string' ? { words: cell } : cell
      return { ...spans, blocks: [paragraph(text(words))] }
    }),
  })),
  foot: [],
})

function composed(
  blocks: readonly DraftBlock[],
  more: Partial<Draft> = {},
): { article: Article; codes: string[]; said: Diagnostic[] } {
  const said: Diagnostic[] = []
  const draft: Draft = {
    file: 'a-note.md',
    metadata: { title: { value: 'T' } },
    blocks,
    footnotes: [],
    references: [],
    ...more,
  }
  const { article } = compose(draft, { language: 'en' }, diagnostic => said.push(diagnostic))
  const again = compose(draftOf(article, 'again.json'), { language: 'en' }, diagnostic => {
    throw new Error(`A composed article was mended again: ${diagnostic.message}`)
  })
  expect(again.article).toEqual(article)
  return { article, codes: said.map(({ code }) => code), said }
}

const first = (...content: DraftInline[]) => {
  const [block] = composed([paragraph(...content)]).article.blocks
  return block?.type === 'paragraph' ? block.content : []
}

describe('text', () => {
  it('joins neighbours of one manner and sorts marks', () => {
    expect(first(text('a', 'strong', 'emphasis'), text('b', 'emphasis', 'strong', 'strong'), text('c'))).toEqual([
      { type: 'text', value: 'ab', marks: ['emphasis', 'strong'] },
      { type: 'text', value: 'c', marks: [] },
    ])
  })

  it('keeps one space where there is white space, and none at the ends or beside line breaks', () => {
    expect(
      first(
        text(' \n a \t'),
        text('  b ', 'strong'),
        { type: 'lineBreak' },
        text(' c '),
        { type: 'lineBreak' },
        text(' '),
      ),
    ).toEqual([
      { type: 'text', value: 'a ', marks: [] },
      { type: 'text', value: 'b', marks: ['strong'] },
      { type: 'lineBreak' },
      { type: 'text', value: 'c', marks: [] },
    ])
  })

  it('keeps no-break spaces and the author’s typography', () => {
    expect(first(text('5\u00A0km — “so” ’'))).toEqual([{ type: 'text', value: '5\u00A0km — “so” ’', marks: [] }])
  })

  it('removes controls and replaces lone surrogates, and says so once for each', () => {
    const { article, codes } = composed([paragraph(text('a\u0000b\u0000\uD800'))])
    expect(article.blocks[0]).toMatchObject({ content: [{ value: 'ab\uFFFD' }] })
    expect(codes).toEqual(['core/character-removed', 'core/character-replaced'])
  })

  it('keeps words that are both sub- and superscript as superscript', () => {
    expect(composed([paragraph(text('x', 'subscript', 'superscript'))]).codes).toEqual(['core/marks-contradict'])
  })

  it('drops the language that is the article’s own, and names one that is none', () => {
    const { article, codes } = composed([
      paragraph(
        { type: 'text', value: 'a', marks: [], language: 'EN' },
        { type: 'text', value: 'b', marks: [], language: 'pt_br' },
      ),
      paragraph({ type: 'text', value: 'c', marks: [], language: 'klingonese?' }),
    ])
    expect(article.blocks[0]).toMatchObject({ content: [{ value: 'a' }, { value: 'b', language: 'pt-BR' }] })
    expect(codes).toEqual(['core/language-unknown'])
  })
})

describe('links', () => {
  it('moves white space at a link’s edges out of it and joins neighbours of one target', () => {
    expect(first(text('a'), link('https://b.example', text(' b ')), link('https://b.example', text('c')))).toEqual([
      { type: 'text', value: 'a ', marks: [] },
      {
        type: 'link',
        target: { type: 'external', url: 'https://b.example' },
        content: [{ type: 'text', value: 'b c', marks: [] }],
      },
    ])
  })

  it('finds ids exactly, or but for case and punctuation', () => {
    const { article, codes } = composed([heading(1, 'What’s new?'), paragraph(link('#Whats_New', text('x')))])
    expect(codes).toEqual([])
    expect(article.sections[0]?.blocks[0]).toMatchObject({
      content: [{ target: { type: 'internal', id: 'whats-new' } }],
    })
  })

  it('keeps the words of a link that leads nowhere, and names the nearest id', () => {
    const { article, said } = composed([heading(1, 'Methods'), paragraph(link('#metods', text('see')))])
    expect(said).toMatchObject([{ code: 'core/link-target-missing', severity: 'error' }])
    expect(said[0]?.hint).toContain('#methods')
    expect(article.sections[0]?.blocks[0]).toMatchObject({ content: [{ type: 'text', value: 'see' }] })
  })

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('removes %j and keeps its words', target => {
    const { article, codes } = composed([paragraph(link(target, text('see')))])
    expect(codes).toEqual(['core/link-unsafe'])
    expect(article.blocks[0]).toMatchObject({ content: [{ type: 'text', value: 'see' }] })
  })

  it('ends the outer link where an inner one or a note begins', () => {
    const { article, codes } = composed(
      [
        paragraph(
          link(
            'https://a.example',
            text('a'),
            link('https://b.example', text('b')),
            { type: 'footnoteReference', label: '1' },
            text('c'),
          ),
        ),
      ],
      { footnotes: [{ label: '1', blocks: [paragraph(text('n'))] }] },
    )
    expect(codes).toEqual(['core/link-inside-link', 'core/note-inside-link'])
    const [block] = article.blocks
    expect(block?.type === 'paragraph' && block.content.map(inline => inline.type)).toEqual([
      'link',
      'link',
      'footnoteReference',
      'link',
    ])
  })

  it('shows the address of a link without words', () => {
    const { article, codes } = composed([paragraph(link('https://a.example'))])
    expect(codes).toEqual(['core/link-without-words'])
    expect(article.blocks[0]).toMatchObject({ content: [{ type: 'link', content: [{ value: 'https://a.example' }] }] })
  })
})

describe('sections', () => {
  it('nests headings; the highest level that occurs is the first', () => {
    const { article, codes } = composed([heading(2, 'A'), heading(3, 'B'), heading(2, 'C')])
    expect(codes).toEqual([])
    expect(article.sections.map(({ id, sections }) => [id, sections.map(inner => inner.id)])).toEqual([
      ['a', ['b']],
      ['c', []],
    ])
  })

  it('raises a heading that skips a level, and says so', () => {
    const { article, codes } = composed([heading(1, 'A'), heading(3, 'B'), heading(3, 'C'), heading(2, 'D')])
    expect(codes).toEqual(['core/heading-level-skipped'])
    expect(article.sections[0]?.sections.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  })

  it('keeps a heading too deep at the deepest level', () => {
    const { article, codes } = composed([1, 2, 3, 4, 5, 6].map(level => heading(level, `H${level}`)))
    expect(codes).toEqual(['core/heading-too-deep'])
    expect(JSON.stringify(article)).toContain('H6')
  })

  it('makes a strong paragraph of a heading inside a block', () => {
    const { article, codes } = composed([{ type: 'quote', blocks: [heading(2, 'A')] }])
    expect(codes).toEqual(['core/heading-inside-block'])
    expect(article.blocks[0]).toMatchObject({
      blocks: [{ type: 'paragraph', content: [{ value: 'A', marks: ['strong'] }] }],
    })
  })

  it('takes the only highest heading for the title where there is no other', () => {
    const { article, codes } = composed([heading(1, 'The Title'), heading(2, 'A')], { metadata: {} })
    expect(codes).toEqual([])
    expect(article.metadata.title).toBe('The Title')
    expect(article.sections.map(({ id }) => id)).toEqual(['a'])
  })

  it('calls an article without any title after its file', () => {
    const { article, codes } = composed([paragraph(text('a'))], { metadata: {} })
    expect(article.metadata.title).toBe('a note')
    expect(codes).toEqual(['core/title-missing'])
  })
})

describe('ids', () => {
  it('are unique, and those of sections do not depend on paragraphs', () => {
    const { article } = composed([
      paragraph(text('Same words')),
      paragraph(text('Same words')),
      heading(1, 'Same'),
      heading(1, 'Same'),
    ])
    expect(article.blocks.map(({ id }) => id)).toEqual(['p-same-words', 'p-same-words-2'])
    expect(article.sections.map(({ id }) => id)).toEqual(['same', 'same-2'])
  })

  it('of the author’s choice come first', () => {
    const { article } = composed([heading(1, 'Results'), heading(1, 'Other', 'results')])
    expect(article.sections.map(({ id }) => id)).toEqual(['results-2', 'results'])
  })

  it('keep the letters of every script', () => {
    const { article } = composed([heading(1, 'Été 2026 – Öl'), heading(1, 'الأمن أولا'), heading(1, '???')])
    expect(article.sections.map(({ id }) => id)).toEqual(['été-2026-öl', 'الأمن-أولا', 'section'])
  })
})

describe('notes and references', () => {
  const note = (label: string, ...content: DraftInline[]) => ({ label, blocks: [paragraph(...content)] })
  const refer = (label: string): DraftInline => ({ type: 'footnoteReference', label })

  it('stand in the order of their first reference', () => {
    const { article, codes } = composed([paragraph(text('x'), refer('B'), refer('a'), refer('b'))], {
      footnotes: [note('a', text('one')), note('b', text('two'))],
    })
    expect(codes).toEqual([])
    expect(article.footnotes.map(({ id }) => id)).toEqual(['note-two', 'note-one'])
  })

  it('reports a note that is defined twice, never used, empty, or missing', () => {
    const { codes } = composed([paragraph(text('x'), refer('a'), refer('empty'), refer('nowhere'))], {
      footnotes: [
        note('a', text('one')),
        note('A', text('again')),
        note('unused', text('u')),
        note('empty', text(' ')),
      ],
    })
    expect(codes.toSorted()).toEqual([
      'core/footnote-duplicate',
      'core/footnote-empty',
      'core/footnote-missing',
      'core/footnote-missing',
      'core/footnote-unused',
    ])
  })

  it('moves the words of a note inside a note to its end, in circles too', () => {
    const { article, codes } = composed([paragraph(text('x'), refer('a'))], {
      footnotes: [note('a', text('outer'), refer('b')), note('b', text('inner'), refer('a'))],
    })
    expect(codes).toEqual(['core/footnote-inside-footnote', 'core/footnote-inside-footnote'])
    expect(article.footnotes).toHaveLength(1)
    expect(article.footnotes[0]?.blocks).toHaveLength(2)
  })

  it('numbers references by their first citation', () => {
    const { article, codes } = composed(
      [paragraph({ type: 'citation', key: 'b', locator: ' p. 2 ' }, { type: 'citation', key: 'z' })],
      {
        references: [
          { key: 'a', content: [text('A')] },
          { key: 'b', content: [text('B')] },
        ],
      },
    )
    expect(codes).toEqual(['core/reference-unused', 'core/reference-missing'])
    expect(article.references).toMatchObject([{ id: 'ref-b' }])
    expect(article.blocks[0]).toMatchObject({
      content: [{ type: 'citation', reference: 'ref-b', locator: 'p. 2' }, { value: '[@z]' }],
    })
  })
})

describe('tables', () => {
  const shape = (draft: DraftTable) => {
    const { article, codes } = composed([draft])
    const [block] = article.blocks
    return {
      codes,
      rows:
        block?.type === 'table' ? block.body.map(row => row.cells.map(cell => [cell.columnSpan, cell.rowSpan])) : [],
    }
  }

  it('fills short rows and says which', () => {
    expect(shape(table([['a', 'b'], ['c']]))).toEqual({
      codes: ['core/table-ragged'],
      rows: [
        [
          [1, 1],
          [1, 1],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
    })
  })

  it('cuts spans that reach too far or into each other', () => {
    expect(
      shape(table([[{ words: 'a', rowSpan: 9 }, 'b', { words: 'c', rowSpan: 2 }], [{ words: 'd', columnSpan: 2 }]])),
    ).toEqual({
      codes: ['core/table-span-cut', 'core/table-span-cut'],
      rows: [
        [
          [1, 2],
          [1, 1],
          [1, 2],
        ],
        [[1, 1]],
      ],
    })
  })

  it('leaves out a table without cells and keeps its caption', () => {
    const { article } = composed([{ ...table([]), caption: [text('Words')] }])
    expect(article.blocks).toMatchObject([{ type: 'paragraph', content: [{ value: 'Words' }] }])
  })

  it('labels the captions of tables and figures, each kind for itself, in the article’s language', () => {
    const captioned = { ...table([['a']]), caption: [text('c')] }
    const figure: DraftBlock = {
      type: 'figure',
      images: [{ type: 'image', source: 'a.png', alternative: '' }],
      caption: [text('c')],
    }
    const { article } = composed([table([['a']]), captioned, figure, captioned], {
      metadata: { title: { value: 'T' }, language: { value: 'de' } },
    })
    expect(article.blocks.map(block => ('caption' in block ? block.caption?.label : undefined))).toEqual([
      undefined,
      'Tabelle 1',
      'Abbildung 1',
      'Tabelle 2',
    ])
  })
})

describe('what holds nothing', () => {
  it('is left out at every depth', () => {
    const blank = paragraph(text(' '))
    const { article, codes } = composed([
      blank,
      { type: 'list', marker: { type: 'bullet' }, items: [{ blocks: [blank] }, { blocks: [paragraph(text('a'))] }] },
      { type: 'quote', blocks: [blank], attribution: [text('B')] },
      { type: 'callout', kind: 'note', title: [text('C')], blocks: [] },
      { type: 'definitionList', items: [{ terms: [], definitions: [[paragraph(text('D'))]] }] },
      { type: 'math', value: ' ' },
    ])
    expect(codes).toEqual(['core/list-item-empty', 'core/definition-without-term'])
    expect(article.blocks.map(({ type }) => type)).toEqual(['list', 'paragraph', 'callout', 'paragraph'])
  })
})

describe('metadata', () => {
  const checked = (metadata: Draft['metadata']) =>
    composed([paragraph(text('a'))], { metadata: { title: { value: 'T' }, ...metadata } })

  it.each([
    ['2026-02-28', '2026-02-28', []],
    ['2026-02-28T10:00:00Z', '2026-02-28', ['core/date-shortened']],
    ['2026-02-30', undefined, ['core/date-invalid']],
    ['last May', undefined, ['core/date-invalid']],
    ['2026-02', undefined, ['core/date-invalid']],
  ])('reads the date %s as %s', (value, day, expected) => {
    const { article, codes } = checked({ published: { value } })
    expect([article.metadata.published, codes]).toEqual([day, expected])
  })

  it('checks ORCIDs by their last character', () => {
    const { article, codes } = checked({
      authors: [
        { value: { name: 'A', orcid: 'https://orcid.org/0000-0002-1825-0097' } },
        { value: { name: 'B', orcid: '0000-0002-1825-0098' } },
        { value: { name: ' ' } },
      ],
    })
    expect(article.metadata.authors).toEqual([{ name: 'A', orcid: '0000-0002-1825-0097' }, { name: 'B' }])
    expect(codes).toEqual(['core/orcid-invalid', 'core/author-without-name'])
  })

  it('keeps only full web addresses', () => {
    const { article, codes } = checked({ canonicalUrl: { value: 'example.org/a' } })
    expect(article.metadata.canonicalUrl).toBeUndefined()
    expect(codes).toEqual(['core/url-invalid'])
  })
})
