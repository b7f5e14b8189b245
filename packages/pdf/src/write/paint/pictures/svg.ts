import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { pathOfCut } from '../../fonts/files.ts'
import type { Family } from '../../fonts/font.ts'
import type { PDFContext, PDFRef } from '../objects.ts'
import { addSamples } from './samples.ts'
import { readPng } from './png.ts'
import { readSvgNodes } from './svg-node.ts'
import { addDrawing, isPaintable } from './svg-paint.ts'

const families: readonly Family[] = ['sans', 'serif', 'mono']

const fontFiles = families.flatMap(family => [false, true].map(bold => pathOfCut({ family, bold, italic: false })))

const options: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles,
    defaultFontFamily: 'Source Sans 3',
    sansSerifFamily: 'Source Sans 3',
    serifFamily: 'Source Serif 4',
    monospaceFamily: 'JetBrains Mono',
  },
}

/** References to anything but parts and data of the drawing itself. */
const outside = /\b(?:xlink:)?href\s*=\s*(?:"(?!#|data:)[^"]*"|'(?!#|data:)[^']*')/g

/** A drawing that needs pixels is drawn this wide. */
const pixelWidth = 1600

/**
 * An SVG drawing, as vectors; one with masks, filters, patterns or pictures in it, which a PDF has no words for, as
 * pixels. Scripts and references to other files are left out.
 */
export function addSvg(context: PDFContext, bytes: Uint8Array): PDFRef {
  const source = Buffer.from(bytes).toString('utf8').replaceAll(outside, '')
  const root = readSvgNodes(normalised(source))
  if (isPaintable(root)) return addDrawing(context, root)
  const drawing = new Resvg(source, { ...options, fitTo: { mode: 'width', value: pixelWidth } })
  return addSamples(context, readPng(drawing.render().asPng()))
}

function normalised(source: string): string {
  try {
    return new Resvg(source, options).toString()
  } catch {
    throw new Error('it is not a sound SVG file')
  }
}
