import { unzipSync, zipSync, strToU8 } from 'fflate'
import { compose, plainTextOf, type Diagnostic } from '@stet/core'
import { describe, expect, it } from 'vitest'
import { bodyRelationships, declarations, wordNamespace, type Parts } from '../testing/edited-file.ts'
import { readDocx } from './docx.ts'

const styles = `<w:styles ${wordNamespace}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  ['Normal', 'Normal', ''],
  ['berschrift1', 'heading 1', ''],
  ['Kapitel', 'Kapitel', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
  ['Titel', 'Title', ''],
  ['Zitat', 'Intense Quote', ''],
  ['Mono', 'Programm', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'],
  ['Beschriftung', 'caption', ''],
  ['Verzeichnis1', 'toc 1', ''],
  ['Lit', 'Bibliography', ''],
]
  .map(([id, name, more]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`)
  .join('')}</w:styles>`

/** A file of another program. */
function foreign(body: string, more: Parts = {}, targets: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Parts = {
    '_rels/.rels': bodyRelationships({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': bodyRelationships({ ...targets, styles: 'styles.xml' }),
    'word/styles.xml': styles,
    'word/document.xml': `<w:document ${wordNamespace} ${declarations}><w:body>${body}</w:body></w:document>`,
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

function read(bytes: Uint8Array) {
  const said: Diagnostic[] = []
  const { draft, assets } = readDocx(bytes, 'report.docx', each => said.push(each))
  const { article } = compose(draft, { language: 'en' }, () => undefined)
  return { draft, article, assets, codes: said.map(({ code }) => code) }
}

const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const line = (content: string, style = '', more = '') =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${content}</w:p>`
const shapesOf = (body: string) =>
  read(foreign(body)).draft.blocks.map(block => [block.type, ...('level' in block ? [block.level] : [])])

describe('a Word file of another program', () => {
  it('has headings by the name of their style, its outline level, or their own', () => {
    expect(
      shapesOf(
        line(run('a'), 'berschrift1') + line(run('b'), 'Kapitel') + line(run('c'), '', '<w:outlineLvl w:val="2"/>'),
      ),
    ).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['heading', 3],
    ])
  })

  it('has its title once; what is set like it further on is a heading', () => {
    const { article } = read(
      foreign(line(run('The title'), 'Titel') + line(run('Text.')) + line(run('Part'), 'Titel') + line(run('More.'))),
    )
    expect(article.metadata.title).toBe('The title')
    expect(article.sections.map(({ heading }) => heading)).toMatchObject([[{ value: 'Part' }]])
  })

  it('has quotes and code by their styles', () => {
    expect(shapesOf(line(run('a'), 'Zitat') + line(run('b = 1'), 'Mono') + line(run('c = 2'), 'Mono'))).toEqual([
      ['quote'],
      ['code'],
    ])
  })

  it('keeps works that are not cited as paragraphs, and leaves tables of contents out', () => {
    const { article } = read(
      foreign(line(run('Text ... 1'), 'Verzeichnis1') + line(run('Text.')) + line(run('A work.'), 'Lit')),
    )
    expect(article.blocks.map(plainTextOf)).toEqual(['Text.', 'A work.'])
  })

  it('has what stands in text boxes once, and large first letters with their words', () => {
    const box = (words: string) => `<w:txbxContent>${line(run(words))}</w:txbxContent>`
    const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('In a box.')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In a box.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const { article } = read(
      foreign(line(run('Text.') + shape) + line(run('D'), '', '<w:framePr w:dropCap="drop"/>') + line(run('rop.'))),
    )
    expect(article.blocks.map(plainTextOf)).toEqual(['Text.', 'In a box.', 'Drop.'])
  })

  it('has signs of fonts as letters, and says which it does not know', () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
    const { article, codes } = read(
      foreign(line(sign('Symbol', 'F061') + sign('Wingdings', 'F0FC') + sign('My Signs', 'F0AB') + run('!'))),
    )
    expect(article.blocks.map(plainTextOf)).toEqual(['α✓!'])
    expect(codes).toEqual(['docx/symbol-unknown'])
  })

  it('has pictures in old drawings, and figures with their captions', () => {
    const bytes = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkM+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const picture = '<w:r><w:pict><v:shape alt="A dot"><v:imagedata r:id="r1"/></v:shape></w:pict></w:r>'
    const { draft, assets } = read(
      foreign(
        line(picture) + line(run('Abbildung 1: Ein Punkt'), 'Beschriftung'),
        { 'word/media/dot.png': bytes },
        { image: 'media/dot.png' },
      ),
    )
    expect(draft.blocks).toMatchObject([
      { type: 'figure', images: [{ source: 'dot.png', alternative: 'A dot' }], caption: [{ value: 'Ein Punkt' }] },
    ])
    expect([...assets.keys()]).toEqual(['dot.png'])
  })

  it('has endnotes beside footnotes', () => {
    const { article } = read(
      foreign(
        line(run('Text') + '<w:r><w:endnoteReference w:id="2"/></w:r>'),
        {
          'word/endnotes.xml': `<w:endnotes ${wordNamespace}><w:endnote w:id="2">${line(run('At the end.'))}</w:endnote></w:endnotes>`,
        },
        { endnotes: 'endnotes.xml' },
      ),
    )
    expect(article.footnotes.map(({ blocks }) => blocks.map(plainTextOf))).toEqual([['At the end.']])
  })

  it('has formulas that fill a paragraph, and the language of most of its words', () => {
    const english = run('Most words are in English here.', '<w:lang w:val="en-GB"/>')
    const { draft } = read(
      foreign(
        line('<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>') +
          line(english) +
          line(run('Wort', '<w:lang w:val="fr-FR"/>')),
      ),
    )
    expect(draft.blocks.map(({ type }) => type)).toEqual(['math', 'paragraph', 'paragraph'])
    expect(draft.metadata.language?.value).toBe('en-GB')
    expect(draft.blocks[1]).not.toHaveProperty('content.0.language')
    expect(draft.blocks[2]).toHaveProperty('content.0.language', 'fr-FR')
  })

  it('counts the numbers of a list that goes on behind a paragraph', () => {
    const numbering = `<w:numbering ${wordNamespace}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = (words: string) => line(run(words), '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    const { draft } = read(
      foreign(
        item('a') + item('b') + line(run('Between.')) + item('c'),
        { 'word/numbering.xml': numbering },
        { numbering: 'numbering.xml' },
      ),
    )
    expect(draft.blocks).toMatchObject([
      { marker: { start: 1 }, items: [{}, {}] },
      {},
      { marker: { start: 3 }, items: [{}] },
    ])
  })

  it('has links to headings by hidden bookmarks', () => {
    const { article } = read(
      foreign(
        line(run('Title'), 'Titel') +
          line(`<w:hyperlink w:anchor="_The_end">${run('see')}</w:hyperlink>`) +
          line(
            `<w:bookmarkStart w:id="1" w:name="_The_end"/>${run('The end')}<w:bookmarkEnd w:id="1"/>`,
            'berschrift1',
          ),
      ),
    )
    expect(article.blocks).toMatchObject([{ content: [{ type: 'link', target: { type: 'internal', id: 'the-end' } }] }])
  })
})

it('the file of these tests is one that other programs could have made', () => {
  expect(Object.keys(unzipSync(foreign('')))).toContain('word/styles.xml')
})
