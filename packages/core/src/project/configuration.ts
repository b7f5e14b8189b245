import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isScalar, LineCounter, parseDocument, visit, type Document, type Pair } from 'yaml'
import { closest, placesIn, reporter, type Place, type Sink } from '../diagnostic/index.ts'
import { isLanguageTag } from '../language/index.ts'
import { catalog } from './diagnostics.ts'
import { decodeText } from './text-file.ts'

/** The file at a publication's root that says what holds for all its articles. */
export const configurationFile = 'stet.config.json'

export type PageSize = 'A4' | 'Letter'

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
}

/** What holds where nothing is configured. */
export const defaultConfiguration: Configuration = { name: 'Stet', language: 'en', pageSize: 'A4' }

interface Setting {
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
  readonly normal?: (value: string) => string
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const settings: { readonly [Key in keyof Required<Configuration>]: Setting } = {
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
  const found: Record<string, string> = {}
  const allowed = Object.keys(settings)
  visit(document, {
    Pair(_, pair: Pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      if (key === '$schema') return visit.SKIP
      const setting = Object.hasOwn(settings, key) ? settings[key as keyof typeof settings] : undefined
      if (!setting) {
        const nearest = closest(key, allowed)
        report(
          'project/configuration-key-unknown',
          { key, ...(nearest === undefined ? {} : { nearest }), allowed: allowed.join(', ') },
          placeOf(pair.key, places.place),
        )
        return visit.SKIP
      }
      const value = isScalar(pair.value) ? pair.value.value : pair.value
      if (setting.accepts(value)) found[key] = setting.normal?.(value as string) ?? (value as string)
      else
        report(
          'project/configuration-value-invalid',
          { key, expected: setting.expected },
          placeOf(pair.value ?? pair.key, places.place),
        )
      return visit.SKIP
    },
  })
  return { ...defaultConfiguration, ...found }
}

function placeOf(node: unknown, place: (from: number, to: number) => Place): Place {
  const range = (node as { readonly range?: readonly number[] | null }).range
  return place(range?.[0] ?? 0, range?.[1] ?? 0)
}
