import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { docx } from '../write/docx.ts'
import { everyAsset, everyNode } from '../testing/every-node.ts'
import { checkDocx, type rules } from './check.ts'

/** One way to break a rule: in a part, words that are there and what stands for them. */
type Break = readonly [part: string, find: string | RegExp, instead: string]

const body = 'word/document.xml'
const styles = 'word/styles.xml'
const settings = 'word/settings.xml'
const numbering = 'word/numbering.xml'

const breaks: { readonly [Code in keyof typeof rules]: readonly Break[] } = {
  'relationship-target-missing': [['word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="style.xml"']],
  'relationship-undefined': [[body, /r:embed="rId\d+"/, 'r:embed="rId999"']],
  'part-unreachable': [['word/_rels/document.xml.rels', /<Relationship [^>]*Target="numbering.xml"[^>]*>/, '']],
  'content-type-missing': [['[Content_Types].xml', /<Default [^>]*Extension="png"[^>]*>/, '']],
  'compatibility-mode-old': [[settings, /(w:name="compatibilityMode"[^>]*w:val=)"15"/, '$1"12"']],
  'fields-to-update': [[settings, '<w:compat>', '<w:updateFields w:val="true"/><w:compat>']],
  'title-missing': [['docProps/core.xml', /<dc:title>.*?<\/dc:title>/, '<dc:title> </dc:title>']],
  'language-missing': [
    ['docProps/core.xml', /<dc:language>.*?<\/dc:language>/, ''],
    [styles, /<w:lang [^>]*>/, ''],
    [settings, /<w:themeFontLang [^>]*>/, ''],
  ],
  'page-size-unusual': [[body, /<w:pgSz w:w="\d+"/, '<w:pgSz w:w="9000"']],
  'theme-missing': [
    ['word/theme/theme1.xml', /(<a:majorFont><a:latin typeface=")[^"]*/, '$1'],
    ['word/theme/theme1.xml', /<a:accent6>.*?<\/a:accent6>/, ''],
  ],
  'style-undefined': [
    [body, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Titel"/>'],
    [styles, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Abnormal"/>'],
    [numbering, /<w:pStyle w:val="[^"]*"\/>/, '<w:pStyle w:val="Nothing"/>'],
  ],
  'style-duplicate': [[styles, '<w:name w:val="Subtitle"/>', '<w:name w:val="title"/>']],
  'style-circular': [[styles, /(w:styleId="Title"><w:name w:val="Title"\/><w:basedOn w:val=)"Normal"/, '$1"Title"']],
  'heading-style-incomplete': [
    [styles, '<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="2"/>'],
    [styles, /(w:styleId="Heading1">.*?)<w:keepNext\/>/s, '$1'],
  ],
  'character-style-missing': [
    [styles, /<w:style w:type="character"([^>]*w:styleId="Strong")/, '<w:style w:type="paragraph"$1'],
  ],
  'colour-fixed': [
    [styles, / w:themeColor="accent1"/, ''],
    [styles, / w:themeFill="[^"]*"/, ''],
  ],
  'font-fixed': [[styles, 'w:ascii="', 'w:ascii="Comic Sans MS" w:none="']],
  'default-font-fixed': [[styles, /(<w:rPrDefault><w:rPr><w:rFonts )w:asciiTheme="minorHAnsi"/, '$1w:ascii="Arial"']],
  'contrast-low': [[styles, /(w:styleId="Subtitle">.*?<w:color w:val=)"[0-9A-F]{6}"/s, '$1"AAAAAA"']],
  'formatted-directly': [
    [body, /(<w:pStyle w:val="BodyText"\/>)/, '$1<w:spacing w:before="100"/>'],
    [body, /(<w:rStyle w:val="Strong"\/>)/, '$1<w:b/>'],
  ],
  'paragraph-without-style': [[body, '<w:pPr><w:pStyle w:val="Title"/></w:pPr>', '']],
  'paragraph-blank': [[body, /<\/w:body>|(?=<w:sectPr)/, '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>']],
  'heading-level-skipped': [[body, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>']],
  'bullet-typed': [
    [body, /(?=<w:sectPr)/, '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>• milk</w:t></w:r></w:p>'],
  ],
  'note-missing': [[body, /<w:footnoteReference w:id="1"\/>/, '<w:footnoteReference w:id="77"/>']],
  'note-unused': [[body, /<w:footnoteReference w:id="1"\/>/, '']],
  'list-undefined': [[body, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>']],
  'list-look-undefined': [[numbering, /<w:abstractNumId w:val="\d+"\/>/, '<w:abstractNumId w:val="999"/>']],
  'list-without-style': [[numbering, /<w:styleLink [^>]*>/, '']],
  'list-item-uncounted': [
    [body, /(<w:pStyle w:val="ListBullet\w*"\/>.*?)<w:numId w:val="\d+"\/>/s, '$1<w:numId w:val="0"/>'],
  ],
  'cell-without-paragraph': [[body, /<w:tc>.*?<\/w:tc>/s, '<w:tc/>']],
  'table-without-style': [[body, /<w:tblStyle [^>]*>/, '']],
  'table-ragged': [[body, /<w:gridCol [^>]*>/, '']],
  'table-head-unmarked': [
    [body, /<w:tblHeader\/>/, ''],
    [body, / w:firstRow="(?:true|1)"/, ' w:firstRow="0"'],
  ],
  'table-undescribed': [[body, /<w:tblDescription [^>]*>/g, '']],
  'row-splits': [[body, /<w:cantSplit\/>/, '']],
  'table-in-table-joined': [[body, /(<w:tbl>.*?<\/w:tbl>)/s, '$1<w:tbl/>']],
  'picture-unsaid': [[body, /descr="a dot"/, 'descr=" "']],
  'picture-number-duplicate': [[body, /<wp:docPr id="2"/, '<wp:docPr id="1"']],
  'bookmark-duplicate': [
    [body, /(?=<w:sectPr)/, '<w:bookmarkStart w:id="8000" w:name="One"/><w:bookmarkStart w:id="8001" w:name="one"/>'],
    [body, /(?=<w:sectPr)/, '<w:bookmarkStart w:id="8000" w:name="One"/><w:bookmarkStart w:id="8000" w:name="two"/>'],
  ],
  'bookmark-open': [
    [body, /<w:bookmarkEnd [^>]*>/, ''],
    [body, /<w:bookmarkStart [^>]*>/, ''],
  ],
  'bookmark-name-unlawful': [[body, /w:name="([a-z])/, 'w:name="1 $1']],
  'anchor-dead': [
    [body, /w:anchor="[^"]*"/, 'w:anchor="nowhere"'],
    [body, /NOTEREF \S+/, 'NOTEREF Nothing'],
  ],
  'field-dirty': [[body, '<w:fldChar ', '<w:fldChar w:dirty="true" ']],
  'field-empty': [[body, /(<w:fldChar w:fldCharType="separate"\/><\/w:r>)<w:r>.*?<\/w:r>/s, '$1']],
  'field-open': [[body, /<w:fldChar w:fldCharType="end"\/>/, '']],
  'caption-uncounted': [[body, /SEQ Figure/, 'SET Figure']],
  'caption-without-style': [[body, '<w:pStyle w:val="Caption"/>', '<w:pStyle w:val="BodyText"/>']],
}

let good: Uint8Array
beforeAll(async () => {
  good = await docx({
    pageSize: 'A4',
    publication: 'The Review',
    identity: true,
    base: { path: 'content/a/article.md', source: '# A\n' },
  }).write(everyNode(), everyAsset, () => undefined)
})

describe('the check', () => {
  it('finds nothing in a file of ours', () => {
    expect(checkDocx(good)).toEqual([])
  })

  it.each(
    Object.entries(breaks).flatMap(([code, each]) => each.map((broken, index) => [code, index + 1, broken] as const)),
  )('finds %s (%i)', (code, _, [part, find, instead]) => {
    const files = unzipSync(good)
    const before = strFromU8(files[part] ?? new Uint8Array())
    const after = before.replace(find, instead)
    expect(after).not.toBe(before)
    const found = checkDocx(zipSync({ ...files, [part]: strToU8(after) })).filter(finding => finding.code === code)
    expect(found).not.toEqual([])
    for (const { message } of found) expect(message).toMatch(/^\p{Lu}.*\.$/su)
  })

  it('says so where a file is no zip file or its XML is broken', () => {
    expect(checkDocx(new Uint8Array([1, 2, 3])).map(({ code }) => code)).toEqual(['file-unreadable'])
    const files = unzipSync(good)
    expect(checkDocx(zipSync({ ...files, [body]: strToU8('<w:p>') })).map(({ code }) => code)).toEqual([
      'file-unreadable',
    ])
  })
})
