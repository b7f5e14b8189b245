import { defaultTheme, reporter, wordsFor, type Article, type Assets, type Sink, type Writer } from '@stet/core'
import { highlight } from './blocks/highlighting.ts'
import { catalog } from './diagnostics.ts'
import { flowOf } from './flow/article.ts'
import { typesetFormulas } from './formulas.ts'
import { installed, packageOf } from './fonts/files.ts'
import { fontShelf, typesetter } from './fonts/library.ts'
import { groupedByPackage } from './fonts/missing.ts'
import { loadSubsetter } from './fonts/subset.ts'
import { lawfulText } from './inlines/characters.ts'
import { wordCuts } from './layout/hyphen-cuts.ts'
import { hyphenator } from './layout/hyphenation.ts'
import { layoutOf } from './layout/layout.ts'
import { wordCutter } from './layout/word-breaks.ts'
import { checkOptions, type PdfOptions } from './options.ts'
import { embedPictures, paintDocument } from './paint/document.ts'
import { newContext } from './paint/objects.ts'
import { picturesOf } from './pictures.ts'
import { sourcesOf } from './sources.ts'
import { lookOf, pageGeometry, printedPixels } from './theme.ts'

/** The name of the logo among the pictures: one that no file has. */
const logoSource = '\0logo'

/**
 * Writes an article as a tagged PDF. The same article, assets and options give the same bytes. Fonts, line breaks and
 * hyphenations that one article needed are remembered for the next.
 */
export function pdf(options: PdfOptions): Writer {
  checkOptions(options)
  const theme = options.theme ?? defaultTheme
  const look = lookOf(theme)
  const geometry = pageGeometry(options.pageSize, theme)
  const fonts = installed(theme.fonts)
  const shelf = fontShelf(fonts.names)
  const hyphenate = hyphenator()
  const pieces = wordCutter()
  const subsetter = loadSubsetter()

  const write = async (article: Article, assets: Assets, sink: Sink): Promise<Uint8Array> => {
    const report = reporter(catalog, sink)
    for (const family of fonts.missing) report('pdf/font-missing', { family, package: packageOf(family) })
    if (theme.logo !== undefined && !options.logo) report('pdf/logo-missing', { source: theme.logo })
    const context = newContext()
    const formulas = await typesetFormulas(article, report)
    const drawings = new Map([
      ...assets,
      ...[...formulas.values()].map(({ source, asset }) => [source, asset] as const),
    ])
    if (options.logo) drawings.set(logoSource, options.logo)
    const sources = [
      ...picturesOf(article),
      ...[...formulas.values()].map(({ source }) => source),
      ...(options.logo ? [logoSource] : []),
    ]
    const pictures = embedPictures(context, drawings, sources, printedPixels(geometry), report)
    const readable = new Map([...assets].filter(([source]) => pictures.has(source)))
    const highlighting = await highlight(article, look)
    const { language, title } = article.metadata
    const flow = flowOf(article, { assets: readable, highlighting, formulas, measure: geometry.measure, look, report })
    const running = {
      title: lawfulText(title),
      ...(options.publication === undefined ? {} : { publication: options.publication }),
      ...(options.logo && pictures.has(logoSource) ? { logo: { source: logoSource, asset: options.logo } } : {}),
      language,
      words: wordsFor(language),
      direction: flow.direction,
    }
    const missed = new Map<string, string | undefined>()
    const setter = typesetter(shelf, theme.figures, (character, block) => missed.set(character, block))
    const tools = { typesetter: setter, pieces, cutsOf: wordCuts(hyphenate), look, report }
    const laid = layoutOf(flow, running, geometry, theme.contents, tools)
    for (const { block, ...detail } of groupedByPackage(missed, shelf.cutOf))
      report('pdf/character-missing', detail, block === undefined ? undefined : { block })
    const attachments = options.standard === 'a-2a' ? [] : sourcesOf(article)
    const input = { ...laid, metadata: article.metadata, pictures, attachments }
    return paintDocument(context, input, await subsetter)
  }
  return { format: 'pdf', write }
}
