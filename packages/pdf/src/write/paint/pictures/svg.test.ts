import { inflateSync } from 'node:zlib'
import { PDFDict, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { newContext } from '../objects.ts'
import { addSvg } from './svg.ts'

const drawing = (body: string): Uint8Array =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50" width="100" height="50">${body}</svg>`,
  )

/** The kind of object that a drawing becomes, and its operators where it is a form. */
function embed(body: string): {
  readonly subtype: string
  readonly operators: string
  readonly resources: PDFObject | undefined
} {
  const context = newContext()
  const stream = context.lookup(addSvg(context, drawing(body)).ref)
  if (!(stream instanceof PDFRawStream)) throw new Error('A stream was expected.')
  const subtype = stream.dict.lookup(PDFName.of('Subtype'), PDFName).asString()
  const operators = subtype === '/Form' ? Buffer.from(inflateSync(stream.contents)).toString('latin1') : ''
  return { subtype, operators, resources: stream.dict.get(PDFName.of('Resources')) }
}

const resourceNames = (resources: PDFObject | undefined): readonly string[] =>
  resources instanceof PDFDict ? resources.keys().map(key => key.asString()) : []

describe('an SVG picture', () => {
  it('is drawn as vectors', () => {
    const { subtype, operators } = embed('<rect x="10" y="20" width="30" height="5" fill="#ff0000"/>')
    expect(subtype).toBe('/Form')
    expect(operators).toContain('1 0 0 rg')
    expect(operators).toContain('10 20 m')
    expect(operators).toMatch(/\bf\b/)
  })

  it('has its text drawn as outlines', () => {
    expect(embed('<text x="5" y="20" font-size="10">Ag</text>').operators.match(/ c$/gm)?.length).toBeGreaterThan(8)
  })

  it('keeps gradients, opacity and clips', () => {
    const defs =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><clipPath id="c"><circle cx="20" cy="20" r="9"/></clipPath></defs>'
    const { operators, resources } = embed(
      `${defs}<g clip-path="url(#c)"><rect width="50" height="50" fill="url(#g)"/></g><rect width="9" height="9" fill-opacity=".5"/>`,
    )
    expect(resourceNames(resources)).toEqual(['/Pattern', '/ExtGState'])
    expect(operators).toMatch(/W n\n[^]*\/Pattern cs \/P1 scn/)
  })

  it('is drawn in pixels where a PDF has no words for what it does', () => {
    expect(
      embed(
        '<defs><filter id="f"><feGaussianBlur stdDeviation="2"/></filter></defs><rect width="20" height="20" filter="url(#f)"/>',
      ).subtype,
    ).toBe('/Image')
  })

  it('takes nothing from outside', () => {
    const own = embed('<rect width="5" height="5"/>').operators
    expect(
      embed(
        '<rect width="5" height="5"/><image xlink:href="file:///etc/hostname.png" width="9" height="9"/><script>alert(1)</script>',
      ).operators,
    ).toBe(own)
  })

  it('must be sound', () => {
    expect(() => addSvg(newContext(), Buffer.from('<svg'))).toThrow('sound SVG')
  })
})

it('says what it leaves out', () => {
  const cut = (body: string) => addSvg(newContext(), drawing(body)).cut
  expect(cut('<path d="M0 0h9"/><use href="#a"/>')).toBeUndefined()
  expect(cut('<script>a()</script>')).toBe('scripts')
  expect(cut('<path d="M0 0h9" onclick="a()"/>')).toBe('scripts')
  expect(cut('<image href="b.png" width="9" height="9"/>')).toBe('references to other files')
})
