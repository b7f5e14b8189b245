import { strToU8, unzipSync, zipSync } from 'fflate'
import { compose, type Article, type Diagnostic } from '@stet/core'
import { article, p } from '@stet/core/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { docx } from '../write/docx.ts'
import { readDocx } from './docx.ts'

let parts: Record<string, Uint8Array> = {}

beforeAll(async () => {
  parts = unzipSync(await docx({ pageSize: 'A4' }).write(article([p('Words.')]), new Map(), () => undefined))
})

/** A file of ours with another body, as a person or another program would have left it. */
function edited(body: string, more: Record<string, string> = {}): Uint8Array {
  const root = /<w:document[^>]*>/.exec(new TextDecoder().decode(parts['word/document.xml']))?.[0] ?? ''
  const others = Object.fromEntries(Object.entries(more).map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync({ ...parts, 'word/document.xml': strToU8(`${root}<w:body>${body}</w:body></w:document>`), ...others })
}

function read(bytes: Uint8Array): { article: Article; said: readonly Diagnostic[] } {
  const said: Diagnostic[] = []
  const { draft } = readDocx(bytes, 'edited.docx', each => said.push(each))
  return { article: compose(draft, { language: 'en' }, () => undefined).article, said }
}

const line = (style: string, content: string, more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${content}</w:p>`
const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const numbered = (number: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`

const textsOf = ({ blocks }: Article) => blocks.map(block => (block.type === 'paragraph' ? block.content : [])).flat()

describe('what a person does in Word', () => {
  it('marks set by hand are marks, and taken away they are gone', () => {
    const { article: found } = read(
      edited(
        line(
          'BodyText',
          run('a', '<w:b/>') +
            run('b', '<w:rStyle w:val="Strong"/><w:b w:val="0"/>') +
            run('c', '<w:i/><w:u w:val="single"/>'),
        ),
      ),
    )
    expect(textsOf(found)).toEqual([
      { type: 'text', value: 'a', marks: ['strong'] },
      { type: 'text', value: 'b', marks: [] },
      { type: 'text', value: 'c', marks: ['emphasis', 'underline'] },
    ])
  })

  it('formatting that the style has already is no mark', () => {
    const { article: found } = read(edited(line('Heading1', run('Bold as it is', '<w:b/>'))))
    expect(found.sections[0]?.heading).toEqual([{ type: 'text', value: 'Bold as it is', marks: [] }])
  })

  it('tracked changes are taken as made', () => {
    const { article: found } = read(
      edited(
        line(
          'BodyText',
          `${run('old ')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>`,
        ),
      ),
    )
    expect(textsOf(found)).toEqual([{ type: 'text', value: 'old new', marks: [] }])
  })

  it('a list made with Word’s button is a list, whatever style it has', () => {
    const { article: found } = read(
      edited(
        [
          line('BodyText', run('one'), numbered(1, 0)),
          line('NoStyleOfOurs', run('two'), numbered(1, 0)),
          line('BodyText', run('deeper'), numbered(1, 1)),
          line('ListBullet', run('three')),
        ].join(''),
      ),
    )
    expect(found.blocks).toMatchObject([
      {
        type: 'list',
        marker: { type: 'bullet' },
        items: [{}, { blocks: [{ type: 'paragraph' }, { type: 'list' }] }, {}],
      },
    ])
    expect(found.blocks).toHaveLength(1)
  })

  it('a field of a link is a link', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const { article: found } = read(
      edited(
        line(
          'BodyText',
          `${mark('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r>${mark('separate')}${run('there')}${mark('end')}${run(' and back')}`,
        ),
      ),
    )
    expect(textsOf(found)).toMatchObject([
      { type: 'link', target: { type: 'external', url: 'https://example.org/' } },
      { type: 'text', value: ' and back' },
    ])
  })

  it('lines of code typed one below the other are one piece of code', () => {
    const { article: found } = read(edited(line('SourceCode', run('a = 1')) + line('SourceCode', run('b = 2'))))
    expect(found.blocks).toMatchObject([{ type: 'code', value: 'a = 1\nb = 2' }])
  })

  it('a formula that was changed is written anew, and that is said', () => {
    const math = (letter: string) => `<m:oMath><m:r><m:t>${letter}</m:t></m:r></m:oMath>`
    const { article: found, said } = read(edited(line('BodyText', math('y'))))
    expect(textsOf(found)).toEqual([{ type: 'inlineMath', value: 'y' }])
    expect(said.map(({ code }) => code)).toEqual(['docx/formula-edited'])
  })
})
