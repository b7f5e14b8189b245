import {
  defaultTheme,
  directionOfLanguage,
  reporter,
  walkInlines,
  wordsFor,
  type Article,
  type Assets,
  type Report,
  type Sink,
  type Writer,
} from '@stet/core'
import { houseLook } from '../template/house-colors.ts'
import { houseNumbering } from '../template/house-numbering.ts'
import { illegalCharacters } from '../xml/element.ts'
import { anchorsOf } from './anchors.ts'
import { numbersOf, type Context, type Facts } from './context.ts'
import { catalog } from './diagnostics.ts'
import { documentOf, type RunningLines } from './document.ts'
import { finished } from './finish/finish.ts'
import { pageOf, type DocxOptions } from './options.ts'
import { basePart, type Base } from './package/base.ts'
import { customFiles } from './package/custom-parts.ts'
import { dictionaryParts } from './package/dictionary.ts'
import { fontTablePart } from './package/font-table.ts'
import { partsOf } from './package/parts.ts'
import { numberingPart, standardNumberings } from './package/numbering.ts'
import { corePropertiesPart, extendedPropertiesPart } from './package/properties.ts'
import { spellings } from './package/spellings.ts'
import { settingsPart } from './package/settings.ts'
import { estimatedPages } from './page-estimate.ts'
import { picturesOf } from './pictures.ts'
import { partRegister, register } from './register.ts'
import { footer, header } from './running-lines.ts'
import { lookOf } from './styles/look.ts'
import { styleShelf, type StyleShelf } from './styles/shelf.ts'
import { stylesPart } from './styles/styles.ts'

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

function runningLines({ metadata: { language } }: Article, pages: number, publication?: string): RunningLines {
  const pageLine = () => footer(wordsFor(language).page, pages, language)
  if (publication === undefined) return { headers: {}, footers: { default: pageLine() } }
  return {
    headers: { default: header(publication, language) },
    footers: { default: pageLine(), first: pageLine() },
  }
}

/** The package of an article: body and notes first, then all that they turned out to need. */
function write(
  article: Article,
  assets: Assets,
  { pageSize, publication, base, identity = false, theme = defaultTheme, template }: DocxOptions,
  shelf: StyleShelf,
  report: Report<typeof catalog>,
): Uint8Array {
  const { metadata, footnotes } = article
  const { language } = metadata
  const page = template?.page ?? pageOf(pageSize, theme)
  const look = template ? houseLook(lookOf(theme), template.colors, template.textSize) : lookOf(theme)
  reportCharacters(article, report)
  const again = citedAgain(article)
  const facts: Facts = {
    language,
    words: wordsFor(language),
    anchors: anchorsOf(article, identity),
    pictures: picturesOf(article, assets, report),
    footnoteNumber: numbersOf(footnotes),
    referenceNumber: numbersOf(article.references),
    isCitedAgain: id => again.has(id),
    textHeight: page.textHeight,
    report,
    register: register(),
  }
  const body: Context = { facts, part: partRegister(), path: [], opening: [], width: page.textWidth }
  const notes: Context = { ...body, part: partRegister(), path: [{ type: 'note' }] }
  const lines: RunningLines = template?.carried.hasRunningLines
    ? { headers: {}, footers: {} }
    : runningLines(article, estimatedPages(article), publication)
  const document = documentOf(article, page, lines, { body, notes, look, ...(base ? { base } : {}) })
  const held = facts.register.held()
  const styles = stylesPart(held, language, { look, shelf, ...(template ? { template } : {}) })
  const custom = [
    ...dictionaryParts(
      held.formulas,
      facts.anchors.hidden,
      facts.anchors.hiddenBlocks,
      spellings(article, facts.pictures),
    ),
    ...(base ? [basePart(base)] : []),
  ]
  const parts = partsOf(document, [
    { path: 'word/styles.xml', data: styles.data },
    {
      path: 'word/numbering.xml',
      data: numberingPart(
        [...standardNumberings, ...held.numberings],
        look,
        template && houseNumbering(template, styles.houseIds),
      ),
    },
    { path: 'word/settings.xml', data: settingsPart(language, template?.differsOnEvenPages) },
    { path: 'word/fontTable.xml', data: fontTablePart(look, template?.fonts) },
    { path: 'docProps/core.xml', data: corePropertiesPart(metadata) },
    { path: 'docProps/app.xml', data: extendedPropertiesPart() },
    ...customFiles(custom),
  ])
  return finished(parts, {
    tables: { document: body.part.tables(), footnotes: notes.part.tables() },
    rightToLeft: directionOfLanguage(language) === 'rtl',
    customParts: custom.length,
    ...(template ? { house: { template, ids: styles.houseIds } } : {}),
  })
}

/** What the writers of several articles share. */
export type SharedOptions = Omit<DocxOptions, 'base'>

/** Makes the writers of the articles of a publication, each of which knows what its article was read from. */
export function wordFiles(options: SharedOptions): (base?: Base) => Writer {
  pageOf(options.pageSize, options.theme ?? defaultTheme)
  const shelf = styleShelf()
  return base => ({
    format: 'docx',
    write: async (article: Article, assets: Assets, sink: Sink) =>
      write(article, assets, { ...options, ...(base ? { base } : {}) }, shelf, reporter(catalog, sink)),
  })
}

/** Writes an article as a Word file (ECMA-376, transitional; Word 2013 and later). */
export const docx = ({ base, ...shared }: DocxOptions): Writer => wordFiles(shared)(base)
