import { strFromU8, unzipSync } from 'fflate'
import { themeOf, type ThemeChoices } from '@stet/core'
import { article, h, p } from '@stet/core/testing'
import { describe, expect, it } from 'vitest'
import { checkDocx } from '../check/check.ts'
import { everyAsset, everyNode } from '../testing/every-node.ts'
import { elementOf, elementsOf, parseTree, walkTree } from '../xml/tree.ts'
import { docx } from './docx.ts'

async function themed(choices: ThemeChoices, source = article([h(1, 'A'), p('b')])) {
  const bytes = await docx({ pageSize: 'A4', theme: themeOf(choices) }).write(source, everyAsset, () => undefined)
  const files = unzipSync(bytes)
  const tree = (path: string) => parseTree(strFromU8(files[path] ?? new Uint8Array()))
  const values = (path: string, name: string, attribute: string) =>
    [...walkTree(tree(path))].filter(found => found.name === name).map(({ attributes }) => attributes[attribute])
  return { bytes, tree, values }
}

const styleOf = (styles: ReturnType<typeof parseTree>, id: string) =>
  elementsOf(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id)

describe('a theme', () => {
  it('gives the fonts, named in the theme of the file alone, with what stands in for them', async () => {
    const { tree, values } = await themed({ fonts: { text: 'Inter', headings: 'Garamond', code: 'Fira Code' } })
    expect(values('word/theme/theme1.xml', 'a:latin', 'typeface').slice(0, 2)).toEqual(['Garamond', 'Inter'])
    expect(values('word/styles.xml', 'w:rFonts', 'w:ascii')).not.toContain('Inter')
    expect(values('word/styles.xml', 'w:rFonts', 'w:ascii')).toContain('Fira Code')
    const fonts = elementsOf(tree('word/fontTable.xml'), 'w:font')
    const told = fonts
      .slice(0, 3)
      .map(font => [
        font.attributes['w:name'],
        elementOf(font, 'w:altName')?.attributes['w:val'],
        elementOf(font, 'w:family')?.attributes['w:val'],
        elementOf(font, 'w:pitch')?.attributes['w:val'],
      ])
    expect(told).toEqual([
      ['Inter', 'Calibri,Carlito', 'swiss', 'variable'],
      ['Garamond', 'Cambria,Caladea', 'roman', 'variable'],
      ['Fira Code', 'Consolas,DejaVu Sans Mono', 'modern', 'fixed'],
    ])
  })

  it('names fonts that people have in the place of those that Stet brings', async () => {
    const { tree, values } = await themed({})
    expect(values('word/theme/theme1.xml', 'a:latin', 'typeface').slice(0, 2)).toEqual(['Calibri', 'Cambria'])
    const names = elementsOf(tree('word/fontTable.xml'), 'w:font').map(({ attributes }) => attributes['w:name'])
    expect(names.slice(0, 3)).toEqual(['Cambria', 'Calibri', 'Consolas'])
  })

  it('gives the sizes', async () => {
    const { tree } = await themed({ sizes: { text: 12, heading: 20, title: 30 } })
    const sizes = ['Title', 'Heading1', 'Heading2'].map(id => {
      const run = elementOf(styleOf(tree('word/styles.xml'), id), 'w:rPr')
      return elementOf(run, 'w:sz')?.attributes['w:val']
    })
    expect(sizes).toEqual(['60', '40', '31'])
  })

  it('gives the colours, in the theme of the file and for programs that do not follow it', async () => {
    const { tree, values } = await themed({ colours: { accent: '#7a0019' }, callouts: { tip: '#004400' } })
    expect(values('word/theme/theme1.xml', 'a:srgbClr', 'val')).toEqual(expect.arrayContaining(['7A0019', '004400']))
    const run = elementOf(styleOf(tree('word/styles.xml'), 'Heading1'), 'w:rPr')
    expect(elementOf(run, 'w:color')?.attributes).toEqual({ 'w:val': '7A0019', 'w:themeColor': 'accent1' })
  })

  it('gives the margins, and lines of about seventy letters where it does not', async () => {
    const { values } = await themed({ margins: { top: 20, bottom: 25, left: 30 } })
    const sides = (attribute: string) => values('word/document.xml', 'w:pgMar', attribute)[0]
    expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map(sides)).toEqual(['1134', '1417', '1701', '1701'])
    const open = await themed({})
    expect(open.values('word/document.xml', 'w:pgMar', 'w:left')).toEqual(['2113'])
  })

  it('makes files in which the check finds nothing', async () => {
    const { bytes } = await themed({ fonts: { text: 'Georgia' }, sizes: { text: 14 } }, everyNode())
    expect(checkDocx(bytes)).toEqual([])
  })
})
