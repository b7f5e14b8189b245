import {
  reporter,
  walkInlines,
  wordsFor,
  type Article,
  type Assets,
  type Report,
  type Sink,
  type Writer,
} from '@stet/core'
import { illegalCharacters } from '../xml/element.ts'
import { anchorsOf } from './anchors.ts'
import { numbersOf, type Context, type Facts } from './context.ts'
import { catalog } from './diagnostics.ts'
import { documentPart, type RunningLine } from './document.ts'
import { footnotesPart } from './footnotes.ts'
import { pageOf, type DocxOptions } from './options.ts'
import { dictionaryPart, dictionaryPropertiesPart } from './package/dictionary.ts'
import { fontTablePart } from './package/font-table.ts'
import { numberingPart, standardNumberings } from './package/numbering.ts'
import { numbered, packed, type PackagePart } from './package/package.ts'
import { corePropertiesPart, customPropertiesPart, extendedPropertiesPart } from './package/properties.ts'
import { settingsPart } from './package/settings.ts'
import { estimatedPages } from './page-estimate.ts'
import { picturesOf } from './pictures.ts'
import { partRegister, register } from './register.ts'
import { footerPart, headerPart } from './running-lines.ts'
import { stylesPart } from './styles/styles.ts'
import { themePart } from './styles/theme.ts'

/** The footnotes that the text refers to more than once. */
function citedAgain(article: Article): ReadonlySet<string> {
  const once = new Set<string>()
  const again = new Set<string>()
  for (const inline of walkInlines(article))
    if (inline.type === 'footnoteReference') (once.has(inline.footnote) ? again : once).add(inline.footnote)
  return again
}

/** All words of an article, wherever they stand. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* wordsIn(inner)
}

function reportCharacters(article: Article, report: Report<typeof catalog>): void {
  let count = 0
  for (const words of wordsIn(article)) count += illegalCharacters(words)
  if (count > 0) report('docx/characters-left-out', { count })
}

function runningLines(article: Article, { publication }: DocxOptions) {
  const { language } = article.metadata
  const footer = footerPart(wordsFor(language).page, estimatedPages(article), language)
  const lines: RunningLine[] = [{ type: 'footer', pages: 'default', target: 'footer1.xml' }]
  const parts: PackagePart[] = [{ path: 'word/footer1.xml', bytes: footer }]
  if (publication !== undefined) {
    lines.unshift({ type: 'header', pages: 'default', target: 'header1.xml' })
    lines.push({ type: 'footer', pages: 'first', target: 'footer2.xml' })
    parts.push({ path: 'word/footer2.xml', bytes: footer })
    parts.push({ path: 'word/header1.xml', bytes: headerPart(publication, language) })
  }
  return { lines, parts }
}

/** The package of an article: body first, then all that the body turned out to need. */
function write(article: Article, assets: Assets, options: DocxOptions, report: Report<typeof catalog>): Uint8Array {
  const { metadata, footnotes } = article
  const page = pageOf(options.pageSize)
  reportCharacters(article, report)
  const again = citedAgain(article)
  const held = register()
  const facts: Facts = {
    language: metadata.language,
    words: wordsFor(metadata.language),
    anchors: anchorsOf(article),
    pictures: picturesOf(article, assets, report),
    footnoteNumber: numbersOf(footnotes),
    referenceNumber: numbersOf(article.references),
    isCitedAgain: id => again.has(id),
    textHeight: page.textHeight,
    report,
    register: held,
  }
  const [bodyPart, notesPart] = [partRegister(), partRegister()]
  const context: Context = { facts, part: bodyPart, path: [], width: page.textWidth }
  for (const [type, target] of [
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['settings', 'settings.xml'],
    ['fontTable', 'fontTable.xml'],
    ['theme', 'theme/theme1.xml'],
    ['footnotes', 'footnotes.xml'],
  ] as const)
    bodyPart.relate(type, target)
  const running = runningLines(article, options)
  const body = documentPart(article, page, running.lines, context)
  const notes = footnotesPart(footnotes, { ...context, part: notesPart, path: [{ type: 'note' }] })
  const all = held.held()
  const dictionary = dictionaryPart(all.formulas, facts.anchors.hidden)
  if (dictionary) bodyPart.relate('customXml', '../customXml/item1.xml')
  const custom = customPropertiesPart(metadata)
  const parts: readonly PackagePart[] = [
    { path: 'word/document.xml', bytes: body, relationships: bodyPart.relationships() },
    { path: 'word/footnotes.xml', bytes: notes, relationships: notesPart.relationships() },
    { path: 'word/styles.xml', bytes: stylesPart(all, metadata.language) },
    { path: 'word/numbering.xml', bytes: numberingPart([...standardNumberings, ...all.numberings]) },
    { path: 'word/settings.xml', bytes: settingsPart(metadata.language) },
    { path: 'word/fontTable.xml', bytes: fontTablePart() },
    { path: 'word/theme/theme1.xml', bytes: themePart() },
    ...running.parts,
    ...all.media.map(({ path, bytes }) => ({ path: `word/${path}`, bytes })),
    ...(dictionary
      ? [
          {
            path: 'customXml/item1.xml',
            bytes: dictionary,
            relationships: numbered([['customXmlProperties', 'itemProps1.xml']]),
          },
          { path: 'customXml/itemProps1.xml', bytes: dictionaryPropertiesPart() },
        ]
      : []),
    { path: 'docProps/core.xml', bytes: corePropertiesPart(metadata) },
    { path: 'docProps/app.xml', bytes: extendedPropertiesPart() },
    ...(custom ? [{ path: 'docProps/custom.xml', bytes: custom }] : []),
  ]
  return packed(
    parts,
    numbered([
      ['officeDocument', 'word/document.xml'],
      ['coreProperties', 'docProps/core.xml'],
      ['extendedProperties', 'docProps/app.xml'],
      ...(custom ? [['customProperties', 'docProps/custom.xml'] as const] : []),
    ]),
  )
}

/** Writes an article as a Word file (ECMA-376, transitional; Word 2013 and later). */
export function docx(options: DocxOptions): Writer {
  pageOf(options.pageSize)
  return {
    format: 'docx',
    write: (article: Article, assets: Assets, sink: Sink) =>
      Promise.resolve().then(() => write(article, assets, options, reporter(catalog, sink))),
  }
}
