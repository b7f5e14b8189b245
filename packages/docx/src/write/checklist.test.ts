import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyAsset, everyNode } from '../testing/every-node.ts'
import { elementOf, elementsOf, parseTree, walkTree, wordsOf, type Tree } from '../xml/tree.ts'
import { docx } from './docx.ts'

let parts: { readonly [path: string]: Uint8Array } = {}
const part = (path: string): Tree => parseTree(new TextDecoder().decode(parts[path]))
const all = (tree: Tree, ...names: readonly string[]) => [...walkTree(tree)].filter(({ name }) => names.includes(name))
const values = (tree: Tree, name: string) => all(tree, name).map(({ attributes }) => attributes['w:val'] ?? '')
const texts = () => [part('word/document.xml'), part('word/footnotes.xml')]

beforeAll(async () => {
  parts = unzipSync(
    await docx({ pageSize: 'A4', publication: 'The Review' }).write(everyNode(), everyAsset, () => undefined),
  )
})

describe('a Word file that is good to edit', () => {
  it('defines every style that it names, and every style that styles name', () => {
    const styles = part('word/styles.xml')
    const defined = new Set(elementsOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']))
    const named = [...texts(), part('word/header1.xml'), part('word/footer1.xml')].flatMap(tree =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(name => values(tree, name)),
    )
    const between = ['w:basedOn', 'w:next', 'w:link'].flatMap(name => values(styles, name))
    const ofLists = ['w:pStyle', 'w:styleLink'].flatMap(name => values(part('word/numbering.xml'), name))
    expect([...named, ...between, ...ofLists].filter(name => !defined.has(name))).toEqual([])
    expect(named.length).toBeGreaterThan(100)
  })

  it('defines every style once', () => {
    const names = elementsOf(part('word/styles.xml'), 'w:style').map(
      style => elementOf(style, 'w:name')?.attributes['w:val'],
    )
    expect(names).toEqual([...new Set(names)])
  })

  it('defines every list that it counts in', () => {
    const numbering = part('word/numbering.xml')
    const defined = new Set(elementsOf(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']))
    const looks = new Set(elementsOf(numbering, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']))
    for (const number of [...texts(), part('word/styles.xml')].flatMap(tree => values(tree, 'w:numId')))
      expect(defined).toContain(number)
    for (const look of elementsOf(numbering, 'w:num').flatMap(number => values(number, 'w:abstractNumId')))
      expect(looks).toContain(look)
  })

  it('has headings with levels that do not skip, kept with what follows', () => {
    const headings = elementsOf(part('word/styles.xml'), 'w:style').filter(style =>
      /^Heading\d$/.test(style.attributes['w:styleId'] ?? ''),
    )
    for (const [level, heading] of headings.entries()) {
      const properties = elementOf(heading, 'w:pPr')
      expect(elementOf(properties, 'w:outlineLvl')?.attributes['w:val']).toBe(String(level))
      expect(elementOf(properties, 'w:keepNext')).toBeDefined()
    }
    expect(headings).toHaveLength(9)
  })

  it('has bookmarks that are closed and unlike each other, of names that Word takes, where links lead', () => {
    const starts = texts().flatMap(tree => all(tree, 'w:bookmarkStart'))
    const names = starts.map(({ attributes }) => attributes['w:name'] ?? '')
    const ids = starts.map(({ attributes }) => attributes['w:id'])
    const ends = texts()
      .flatMap(tree => all(tree, 'w:bookmarkEnd'))
      .map(({ attributes }) => attributes['w:id'])
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ends)).toEqual(new Set(ids))
    expect(ends).toHaveLength(ids.length)
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]{0,39}$/u)
    const anchors = texts()
      .flatMap(tree => all(tree, 'w:hyperlink'))
      .flatMap(({ attributes }) => attributes['w:anchor'] ?? [])
    expect(anchors.length).toBeGreaterThan(3)
    expect(anchors.filter(anchor => !names.includes(anchor))).toEqual([])
  })

  it('says the alternative text of every picture, or that it is decoration', () => {
    const pictures = all(part('word/document.xml'), 'wp:docPr')
    expect(new Set(pictures.map(({ attributes }) => attributes['id'])).size).toBe(pictures.length)
    expect(
      pictures.map(picture => [picture.attributes['descr'] ?? '', all(picture, 'adec:decorative').length]),
    ).toEqual([
      ['a dot', 0],
      ['', 1],
      ['A hill', 0],
      ['one', 0],
      ['', 1],
    ])
  })

  it('has nothing on paragraphs and runs that a style can say', () => {
    const allowed = {
      'w:pPr': ['w:pStyle', 'w:keepNext', 'w:numPr', 'w:bidi'],
      'w:rPr': ['w:rStyle', 'w:rtl', 'w:lang'],
    }
    for (const tree of texts())
      for (const [name, properties] of Object.entries(allowed))
        for (const found of all(tree, name)) {
          const names = elementsOf(found).map(property => property.name)
          if (names.includes('w:rFonts')) continue
          expect(properties).toEqual(expect.arrayContaining(names))
        }
  })

  it('has empty paragraphs only where they are something', () => {
    const isEmpty = (paragraph: Tree) =>
      elementsOf(paragraph).every(({ name }) => name === 'w:pPr' || name.startsWith('w:bookmark'))
    const body = elementOf(part('word/document.xml'), 'w:body')
    const styles = elementsOf(body ?? part('word/document.xml'), 'w:p')
      .filter(isEmpty)
      .map(paragraph => elementOf(elementOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '')
    for (const style of styles)
      expect(style).toMatch(/^(?:ListBullet|Definition|ThematicBreak|(?:New)?SourceCode|Separator)/)
  })

  it('ends every cell in a paragraph, repeats every head, keeps every row whole', () => {
    const document = part('word/document.xml')
    for (const cell of all(document, 'w:tc')) expect(elementsOf(cell).at(-1)?.name).toBe('w:p')
    for (const row of all(document, 'w:tr')) expect(elementOf(elementOf(row, 'w:trPr'), 'w:cantSplit')).toBeDefined()
    expect(all(document, 'w:tblHeader').length).toBeGreaterThan(3)
    expect(all(document, 'w:tblDescription')).toHaveLength(1)
  })

  it('has fields with results, and none to update', () => {
    for (const tree of [...texts(), part('word/footer1.xml')]) {
      for (const mark of all(tree, 'w:fldChar')) expect(mark.attributes['w:dirty']).toBeUndefined()
      for (const paragraph of all(tree, 'w:p')) {
        const order = all(paragraph, 'w:fldChar', 'w:t').map(({ name, attributes }) =>
          name === 'w:t' ? 't' : attributes['w:fldCharType'],
        )
        expect(order.join(' ')).not.toMatch(/separate end/)
      }
    }
    expect(wordsOf(part('word/footer1.xml'))).toMatch(
      /^Page PAGE 1 of NUMPAGES \d+ ?$|^Page {1,2}PAGE {1,2}1 of {1,2}NUMPAGES {1,2}\d+$/,
    )
    expect(values(part('word/settings.xml'), 'w:updateFields')).toEqual([])
  })

  it('says title, language and mode of layout', () => {
    const settings = part('word/settings.xml')
    const mode = all(settings, 'w:compatSetting').find(({ attributes }) => attributes['w:name'] === 'compatibilityMode')
    expect(mode?.attributes['w:val']).toBe('15')
    expect(elementOf(settings, 'w:themeFontLang')?.attributes['w:val']).toBe('en-GB')
    const core = part('docProps/core.xml')
    expect(wordsOf(elementOf(core, 'dc:title') ?? core)).toBe('Every node & <nothing> less')
    expect(wordsOf(elementOf(core, 'dc:language') ?? core)).toBe('en-GB')
    expect(wordsOf(elementOf(core, 'dcterms:modified') ?? core)).toBe('2026-02-03T00:00:00Z')
  })
})
