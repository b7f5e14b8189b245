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

const active = /<script\b|\son[a-z]+\s*=/i

/** What an SVG file holds that no PDF may show: nothing where all of it can be shown. */
function cutFrom(source: string): string | undefined {
  const reaches = source.search(outside) >= 0
  if (active.test(source)) return reaches ? 'scripts and references to other files' : 'scripts'
  return reaches ? 'references to other files' : undefined
}

/** A drawing that needs pixels is drawn this wide. */
const pixelWidth = 1600

/**
 * An SVG drawing, as vectors; one with masks, filters, patterns or pictures in it, which a PDF has no words for, as
 * pixels. Scripts and references to other files are left out.
 */
export function addSvg(context: PDFContext, bytes: Uint8Array): { readonly ref: PDFRef; readonly cut?: string } {
  const whole = Buffer.from(bytes).toString('utf8')
  const source = whole.replaceAll(outside, '')
  const root = readSvgNodes(normalised(source))
  const cut = cutFrom(whole)
  const left = cut === undefined ? {} : { cut }
  if (isPaintable(root)) return { ref: addDrawing(context, root), ...left }
  const drawing = new Resvg(source, { ...options, fitTo: { mode: 'width', value: pixelWidth } })
  return { ref: addSamples(context, readPng(drawing.render().asPng())), ...left }
}

function normalised(source: string): string {
  try {
    return new Resvg(source, options).toString()
  } catch {
    throw new Error('it is not a sound SVG file')
  }
}
