import { reporter, type Place, type Sink } from '../diagnostic/index.ts'
import { asWindows1252 } from '../read/text/characters/windows-1252.ts'
import { binaryKind } from './binary.ts'
import { catalog } from './diagnostics.ts'
import { encodingOf } from './encoding.ts'
import { decodeText } from './text-file.ts'

/** Encodings as people know them. */
const names: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
  gb18030: 'GB 18030 (Chinese)',
  big5: 'Big5 (Chinese)',
}

/**
 * Reads the bytes of a file that someone else made: UTF-8, UTF-16 with and without a mark, and the encodings of the web
 * (WHATWG Encoding) as the file declares them or as its bytes show. What was not plain is reported. Undefined, and reported, for
 * bytes that are no text at all.
 */
export function decodeForeign(bytes: Uint8Array, file: string, sink: Sink): string | undefined {
  const report = reporter(catalog, sink)
  const start = { line: 1, column: 1, offset: 0 }
  const place: Place = { file, start, end: start }
  const { name, known } = encodingOf(bytes)
  const kind = name.startsWith('utf-16') ? undefined : binaryKind(bytes)
  if (kind !== undefined) {
    report('project/not-text', { kind }, place)
    return undefined
  }
  if (name === 'utf-8') return decodeText(bytes, file, sink)
  const encoding = names[name] ?? name
  if (known === 'guessed' && !name.startsWith('utf-16')) report('project/encoding-guessed', { encoding }, place)
  else report('project/encoding-legacy', { encoding }, place)
  const text = new TextDecoder(name).decode(bytes)
  return name === 'windows-1252' ? asWindows1252(text) : text
}
