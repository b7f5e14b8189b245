import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml'
import { closest, placesIn, reporter, type Place, type Report, type Sink } from '../diagnostic/index.ts'
import { isLanguageTag } from '../language/index.ts'
import { defaultTheme, lowContrasts, themeOf, themeSettings, type Theme, type ThemeChoices } from '../theme/index.ts'
import { catalog } from './diagnostics.ts'
import { decodeText } from './text-file.ts'

/** The file at a publication's root that says what holds for all its articles. */
export const configurationFile = 'stet.config.json'

export type PageSize = 'A4' | 'Letter'

/** Which archival standard PDF files keep: PDF/A-3a carries the article as Markdown and JSON, PDF/A-2a carries no files. */
export type PdfStandard = 'a-3a' | 'a-2a'

/** What holds for all articles of a publication. */
export interface Configuration {
  /** The publication's name. */
  readonly name: string
  readonly description?: string
  /** The address under which the site will be served, with its scheme; without a slash at its end. */
  readonly baseUrl?: string
  /** BCP 47: the language of articles that do not name their own. */
  readonly language: string
  readonly pageSize: PageSize
  readonly pdf: PdfConfiguration
  readonly docx: DocxConfiguration
  /** How the pages of PDF files look. */
  readonly theme: Theme
}

/** What holds for Word files alone. */
export interface DocxConfiguration {
  /** The path, from the publication's root, of a .docx or .dotx file whose styles, theme, header, footer and page set-up are used. */
  readonly template?: string
}

/** What holds for PDF files alone. */
export interface PdfConfiguration {
  readonly standard: PdfStandard
}

/** What holds where nothing is configured. */
export const defaultConfiguration: Configuration = {
  name: 'Stet',
  language: 'en',
  pageSize: 'A4',
  pdf: { standard: 'a-3a' },
  docx: {},
  theme: defaultTheme,
}

interface Setting {
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
  readonly normal?: (value: string) => string
}

/** Settings by their names; a group of settings is an object in the configuration. */
interface Settings {
  readonly [key: string]: Setting | { readonly settings: Settings }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const pdfSettings: { readonly [Key in keyof PdfConfiguration]: Setting } = {
  standard: { expected: '“a-3a” or “a-2a”', accepts: value => value === 'a-3a' || value === 'a-2a' },
}

const docxSettings: { readonly [Key in keyof Required<DocxConfiguration>]: Setting } = {
  template: {
    expected: 'the path of a .docx or .dotx file in the publication’s folder',
    accepts: value =>
      isText(value) && /\.do[ct]x$/i.test(value) && !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(value),
  },
}

const settings: { readonly [Key in keyof Required<Configuration>]: Settings[string] } = {
  name: { expected: 'a text', accepts: isText },
  description: { expected: 'a text', accepts: isText },
  baseUrl: {
    expected: 'a web address that begins with https:// or http://',
    accepts: value => isText(value) && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value),
    normal: value => value.replace(/\/+$/, ''),
  },
  language: {
    expected: 'a BCP 47 language tag such as en or pt-BR',
    accepts: value => isText(value) && isLanguageTag(value),
  },
  pageSize: { expected: '“A4” or “Letter”', accepts: value => value === 'A4' || value === 'Letter' },
  pdf: { settings: pdfSettings },
  docx: { settings: docxSettings },
  theme: { settings: themeSettings },
}

/** Reads a publication's configuration; what is missing or faulty has its default, and is reported where it is faulty. */
export async function readConfiguration(root: string, sink: Sink): Promise<Configuration> {
  let bytes
  try {
    bytes = await readFile(join(root, configurationFile))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return defaultConfiguration
    reporter(catalog, sink)('project/configuration-unreadable', { reason: `${(fault as Error).message}.` })
    return defaultConfiguration
  }
  return parseConfiguration(decodeText(bytes, configurationFile, sink), sink)
}

/** Reads the text of a configuration. JSON is YAML (YAML 1.2.2, 1.2), and YAML's reader knows where each value stands. */
export function parseConfiguration(text: string, sink: Sink): Configuration {
  const report = reporter(catalog, sink)
  const places = placesIn(configurationFile, text)
  const lines = new LineCounter()
  const document: Document = parseDocument(text, {
    lineCounter: lines,
    maxAliasCount: 0,
    prettyErrors: false,
  } as object)
  const [fault] = document.errors
  if (fault || (typeof document.toJS() !== 'object' && text.trim() !== '') || Array.isArray(document.toJS())) {
    const reason = fault ? fault.message.replace(/\.?$/, '.') : 'it is not an object.'
    report('project/configuration-unreadable', { reason }, places.place(fault?.pos[0] ?? 0, fault?.pos[1] ?? 0))
    return defaultConfiguration
  }
  if (!isMap(document.contents)) return defaultConfiguration
  const found: Found = read(document.contents, settings, '', { report, place: places.place })
  const theme = themeOf(found.theme ?? {})
  for (const low of lowContrasts(theme))
    report('project/theme-contrast-low', low, placeOf(document.get('theme', true), places.place))
  return { ...defaultConfiguration, ...found, pdf: { ...defaultConfiguration.pdf, ...found.pdf }, theme }
}

/** What a configuration says. */
type Found = Partial<Omit<Configuration, 'theme'>> & { readonly theme?: ThemeChoices }

interface Reading {
  readonly report: Report<typeof catalog>
  readonly place: (from: number, to: number) => Place
}

/** The settings of one object that hold; `path` is what stands before their names in words about them. */
function read(map: YAMLMap, known: Settings, path: string, reading: Reading): Readonly<Record<string, unknown>> {
  const { report, place } = reading
  const found: Record<string, unknown> = {}
  for (const { key: name, value: node } of map.items) {
    const key = isScalar(name) ? String(name.value) : ''
    if (key === '$schema' && path === '') continue
    const setting = Object.hasOwn(known, key) ? known[key] : undefined
    const invalid = (expected: string) =>
      report('project/configuration-value-invalid', { key: path + key, expected }, placeOf(node ?? name, place))
    if (!setting) {
      const nearest = closest(key, Object.keys(known))
      const allowed = Object.keys(known).map(each => path + each)
      const near = nearest === undefined ? {} : { nearest: path + nearest }
      const detail = { key: path + key, ...near, allowed: allowed.join(', ') }
      report('project/configuration-key-unknown', detail, placeOf(name, place))
    } else if ('settings' in setting) {
      if (isMap(node)) found[key] = read(node, setting.settings, `${path}${key}.`, reading)
      else invalid(`an object with ${Object.keys(setting.settings).join(', ')}`)
    } else {
      const value = isScalar(node) ? node.value : node
      if (setting.accepts(value)) found[key] = setting.normal?.(value as string) ?? value
      else invalid(setting.expected)
    }
  }
  return found
}

function placeOf(node: unknown, place: (from: number, to: number) => Place): Place {
  const range = (node as { readonly range?: readonly number[] | null }).range
  return place(range?.[0] ?? 0, range?.[1] ?? 0)
}
