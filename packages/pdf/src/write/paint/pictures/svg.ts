import type { PDFContext, PDFRef } from '../objects.ts'

export function addSvg(_context: PDFContext, _bytes: Uint8Array): PDFRef {
  throw new Error('it is an SVG')
}
