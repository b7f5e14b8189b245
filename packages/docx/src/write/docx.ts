import {
  defaultTheme,
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
import { documentPart } from './document.ts'
import { notes, notesPart } from './footnotes.ts'
import { pageOf, type DocxOptions, type Page } from './options.ts'
import { basePart, type Base } from './package/base.ts'
import { customFiles, customRelationships, customTypes } from './package/custom-parts.ts'
import { dictionaryParts } from './package/dictionary.ts'
import { bodyRelationships, contentTypes, emptyPackage, type EmptyPackage } from './package/empty.ts'
import { fontTablePart } from './package/font-table.ts'
import { numberingPart, standardNumberings } from './package/numbering.ts'
import { corePropertiesPart, customPropertiesPart, extendedPropertiesPart } from './package/properties.ts'
import { relationshipsPart, withRelationships } from './package/relationships.ts'
import { settingsPart } from './package/settings.ts'
import { spellings } from './package/spellings.ts'
import { templateFiles, withTypes } from './package/template-parts.ts'
import { zipped, type PressedParts } from './package/zip.ts'
import { estimatedPages } from './page-estimate.ts'
import { picturesOf } from './pictures.ts'
import { partRegister } from './part-register.ts'
import { register } from './register.ts'
import { linesOf, runningLines } from './running-lines.ts'
import { lookOf, type Look } from './styles/look.ts'
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

/** How many characters of an article, wherever they stand, XML cannot hold. */
function illegalIn(value: unknown): number {
  if (typeof value === 'string') return illegalCharacters(value)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((count: number, inner) => count + illegalIn(inner), 0)
}

function reportCharacters(article: Article, report: Report<typeof catalog>): void {
  const count = illegalIn(article)
  if (count > 0) report('docx/characters-left-out', { count })
}

/** What the articles of a publication have alike. */
interface House extends SharedOptions {
  readonly page: Page
  readonly look: Look
  readonly empty: EmptyPackage
  readonly shelf: StyleShelf
  readonly pressed: PressedParts
}

function houseOf(options: SharedOptions): House {
  const { pageSize, theme = defaultTheme, template, publication } = options
  const own = pageOf(pageSize, theme)
  const page = template?.page ?? own
  const look = template ? houseLook(lookOf(theme), template.colors, template.textSize) : lookOf(theme)
  const lines = template?.carried.hasRunningLines ? 'none' : linesOf(publication)
  return { ...options, page, look, empty: emptyPackage(page, lines, look), shelf: styleShelf(), pressed: new Map() }
}

/** The package of an article: body and notes first, then all that they turned out to need. */
function write(
  article: Article,
  assets: Assets,
  base: Base | undefined,
  { publication, identity = false, template, page, look, empty, shelf, pressed }: House,
  report: Report<typeof catalog>,
): Uint8Array {
  const { metadata, footnotes } = article
  const { language } = metadata
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
  const part = partRegister(empty.relationshipCount)
  const body: Context = { facts, part, path: [], opening: [], width: page.textWidth }
  const inNotes: Context = { ...body, part: partRegister(0), path: [{ type: 'note' }] }
  const document = documentPart(article, template?.section ?? empty.section, body)
  const footnotesPart = notesPart('footnote', notes(footnotes, inNotes))
  const noteRelationships = inNotes.part.relationships()
  const held = facts.register.held()
  const styles = stylesPart(held, language, { look, shelf, ...(template ? { template } : {}) })
  const numberings = [...standardNumberings, ...held.numberings]
  const houseLists = template && houseNumbering(template, styles.houseIds)
  const { hidden, hiddenBlocks } = facts.anchors
  const custom = [
    ...dictionaryParts(held.formulas, hidden, hiddenBlocks, spellings(article, facts.pictures)),
    ...(base ? [basePart(base)] : []),
  ]
  const carried = template?.carried
  const relationships = [...part.relationships(), ...customRelationships(custom), ...(carried?.relationships ?? [])]
  return zipped(
    new Map([
      ...empty.parts,
      [contentTypes, withTypes(empty.contentTypes, [...customTypes(custom), ...(carried?.types ?? [])])],
      [bodyRelationships, withRelationships(empty.relationships, relationships)],
      ['word/document.xml', document],
      ['word/footnotes.xml', footnotesPart],
      ...(noteRelationships.length > 0
        ? [['word/_rels/footnotes.xml.rels', relationshipsPart(noteRelationships)] as const]
        : []),
      ['word/endnotes.xml', notesPart('endnote', [])],
      ...(carried?.hasRunningLines ? [] : runningLines(language, estimatedPages(article), publication)),
      ['word/styles.xml', styles.data],
      ['word/numbering.xml', numberingPart(numberings, look, houseLists)],
      ['word/settings.xml', settingsPart(language, template?.differsOnEvenPages)],
      ['word/fontTable.xml', fontTablePart(look, template?.fonts)],
      ['docProps/core.xml', corePropertiesPart(metadata)],
      ['docProps/app.xml', extendedPropertiesPart()],
      ['docProps/custom.xml', customPropertiesPart(metadata, base)],
      ...customFiles(custom),
      ...(template ? templateFiles(template, styles.houseIds) : []),
      ...[...held.media].map(([bytes, path]) => [`word/${path}`, bytes] as const),
    ]),
    pressed,
  )
}

/** What the writers of several articles share. */
export type SharedOptions = Omit<DocxOptions, 'base'>

/** Makes the writers of the articles of a publication, each of which knows what its article was read from. */
export function wordFiles(options: SharedOptions): (base?: Base) => Writer {
  const house = houseOf(options)
  return base => ({
    format: 'docx',
    write: async (article: Article, assets: Assets, sink: Sink) =>
      write(article, assets, base, house, reporter(catalog, sink)),
  })
}

/** Writes an article as a Word file (ECMA-376, transitional; Word 2013 and later). */
export const docx = ({ base, ...shared }: DocxOptions): Writer => wordFiles(shared)(base)
