import { brotliCompressSync, constants } from 'node:zlib'

/** Tables that WOFF 2.0 names by a number, in the order of these numbers (WOFF 2.0, 4.1). */
const known =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'.match(
    /.{4}(?: |$)/g,
  )!

/** The transformation that leaves `glyf` and `loca` as they are; other tables are untransformed by 0 (WOFF 2.0, 5.1). */
const untransformed = 3

interface Table {
  readonly name: string
  readonly bytes: Uint8Array
}

function tablesOf(font: DataView): readonly Table[] {
  const count = font.getUint16(4)
  return Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map(offset => font.getUint8(at + offset)))
    const bytes = new Uint8Array(font.buffer, font.byteOffset + font.getUint32(at + 8), font.getUint32(at + 12))
    return { name, bytes }
  })
}

/** A number in groups of seven bits, all but the last marked (WOFF 2.0, 4.1, UIntBase128). */
function base128(value: number): readonly number[] {
  const groups = [value & 0x7f]
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80)
  return groups
}

function directoryEntry({ name, bytes }: Table): readonly number[] {
  const number = known.findIndex(each => each.slice(0, 4) === name)
  const transformation = name === 'glyf' || name === 'loca' ? untransformed : 0
  const flags = (number < 0 ? 63 : number) | (transformation << 6)
  const own = number < 0 ? [...name].map(letter => letter.charCodeAt(0)) : []
  return [flags, ...own, ...base128(bytes.length)]
}

const headerLength = 48

/** A TrueType font as WOFF 2.0 (W3C, 2024), its tables untransformed. */
export function woff2(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = tablesOf(view)
  const directory = Uint8Array.from(tables.flatMap(directoryEntry))
  const length = tables.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const content = brotliCompressSync(Buffer.concat(tables.map(({ bytes }) => bytes)), {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT, [constants.BROTLI_PARAM_SIZE_HINT]: length },
  })
  const whole = headerLength + directory.length + content.length
  const file = new Uint8Array(Math.ceil(whole / 4) * 4)
  const header = new DataView(file.buffer)
  header.setUint32(0, 0x774f4632)
  header.setUint32(4, view.getUint32(0))
  header.setUint32(8, file.length)
  header.setUint16(12, tables.length)
  header.setUint32(16, 12 + tables.reduce((sum, { bytes }) => sum + 16 + Math.ceil(bytes.length / 4) * 4, 0))
  header.setUint32(20, content.length)
  header.setUint16(24, 1)
  file.set(directory, headerLength)
  file.set(content, headerLength + directory.length)
  return file
}
