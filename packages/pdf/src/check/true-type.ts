/** The widths of a TrueType font's glyphs, in thousandths of an em; nothing where it is no such font. */
export function glyphWidths(file: Uint8Array): readonly number[] | undefined {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (view.length < 12) return undefined
  const tables = new Map<string, number>()
  for (let index = 0; index < view.readUInt16BE(4) && 28 + index * 16 <= view.length; index++)
    tables.set(view.toString('latin1', 12 + index * 16, 16 + index * 16), view.readUInt32BE(20 + index * 16))
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map(name => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined
  const em = view.readUInt16BE(head + 18)
  const metrics = view.readUInt16BE(hhea + 34)
  return Array.from({ length: view.readUInt16BE(maxp + 4) }, (_, glyph) => {
    const width = view.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4)
    return (width * 1000) / em
  })
}
