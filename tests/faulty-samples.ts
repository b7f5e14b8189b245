import { deflateSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, type Asset, type Assets, type Block } from '@stet/core'
import { article, p } from '@stet/core/testing'
import type { Sample } from './pdf-samples.ts'

/** Faulty content, and the kind of diagnostic that a PDF writer must give for it. */
export interface FaultySample extends Sample {
  readonly said: string
}

const picture = (format: Asset['format'], bytes: Uint8Array | string): Asset => ({
  format,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  width: 100,
  height: 80,
})

const own = (path: string) => readFileSync(join(import.meta.dirname, '..', 'content', 'writing-for-stet', path))

/** Eight by eight samples of cyan ink. */
const inked = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZHhcZWdj/9sAQwEREhIYFRgvGhovY0I4QmNjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj/8AAFAgACAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAFB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAFBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AigC140AB/9k=',
  'base64',
)

const svg = (inner: string, head = '') =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="80">${inner}</svg>`

const bomb = svg(
  '<text x="10" y="20">&i;</text>',
  `<!DOCTYPE svg [<!ENTITY a "lol">${'abcdefgh'
    .split('')
    .map((name, index) => `<!ENTITY ${'bcdefghi'[index]} "${`&${name};`.repeat(10)}">`)
    .join('')}]>`,
)

/** The header and the first rows of a PNG file whose later bytes are wrong. */
function spoilt(bytes: Buffer): Uint8Array {
  const copy = Buffer.from(bytes)
  copy.fill(0x55, Math.floor(copy.length / 2), Math.floor(copy.length / 2) + 40)
  return copy
}

const pngEndingEarly = Buffer.concat([own('stet-mark.png').subarray(0, 60), deflateSync(Buffer.from('short'))])

const pictures: readonly (readonly [string, Asset, string])[] = [
  ['png-corrupt', picture('png', spoilt(own('stet-mark.png'))), 'pdf/image-unreadable'],
  ['png-truncated', picture('png', pngEndingEarly), 'pdf/image-unreadable'],
  ['jpeg-truncated', picture('jpeg', own('hills.jpg').subarray(0, 2000)), 'pdf/image-unreadable'],
  ['jpeg-corrupt', picture('jpeg', Buffer.from('FFD8FFE000104A46', 'hex')), 'pdf/image-unreadable'],
  ['jpeg-in-inks', picture('jpeg', inked), 'pdf/image-cmyk'],
  ['svg-unsound', picture('svg', '<svg><g>'), 'pdf/image-unreadable'],
  ['svg-bomb', picture('svg', bomb), 'pdf/image-unreadable'],
  [
    'svg-script',
    picture('svg', svg('<script>alert(1)</script><rect width="50" height="50" onclick="a()"/>')),
    'pdf/image-cut',
  ],
  [
    'svg-external',
    picture('svg', svg('<image href="https://example.org/a.png" width="9" height="9"/><rect width="9" height="9"/>')),
    'pdf/image-cut',
  ],
  ['svg-file', picture('svg', svg('<image xlink:href="/etc/passwd" width="9" height="9"/>')), 'pdf/image-cut'],
]

const withPicture = article([
  p('Before'),
  { type: 'figure', images: [{ type: 'image', source: 'x', alternative: 'What it shows' }] },
  p('After'),
])

/** An article that no reader would make: what `compose` repairs comes back as it was. */
function unrepaired(value: string): Article {
  const { metadata } = withPicture
  const words = { type: 'text', value, marks: [] } as const
  const block: Block = { type: 'paragraph', id: 'odd', content: [words] }
  return {
    ...withPicture,
    metadata: { ...metadata, title: `Title ${value}`, description: value, keywords: [value] },
    blocks: [block],
    sections: [{ id: 'odd-section', heading: [words], blocks: [{ ...block, id: 'odd-2' }], sections: [] }],
  }
}

const characters: readonly (readonly [string, string])[] = [
  ['lone-surrogate', 'a\uD83Db'],
  ['low-surrogate', 'a\uDE00b'],
  ['control', 'a\u0001b\u0007c\u0085d'],
  ['nul', 'a\u0000b'],
  ['private-use', 'a\uE000b\u{F0000}c'],
  ['noncharacter', 'a\uFFFEb\uFEFFc'],
]

const withFormula = (value: string): Article => {
  const content = [{ type: 'inlineMath', value } as const]
  return article([p('Here: ', ...content), { type: 'math', value }, p('After')])
}

/** Everything faulty that concerns the standards of a PDF. */
export const faultySamples: readonly FaultySample[] = [
  ...pictures.map(([name, asset, said]) => ({
    name: `bad-${name}`,
    article: withPicture,
    assets: new Map([['x', asset]]) as Assets,
    said,
  })),
  ...characters.map(([name, value]) => ({
    name: `bad-${name}`,
    article: unrepaired(value),
    assets: new Map() as Assets,
    said: 'pdf/character-invalid',
  })),
  ...['\\frac{1', '\\nosuchmacro x', '}{', '\\begin{matrix} a'].map((value, index) => ({
    name: `bad-formula-${index + 1}`,
    article: withFormula(value),
    assets: new Map() as Assets,
    said: 'pdf/formula-unreadable',
  })),
  {
    name: 'bad-formula-wide',
    article: withFormula(Array.from({ length: 60 }, (_, index) => `x_{${index}}`).join(' + ')),
    assets: new Map() as Assets,
    said: 'pdf/formula-too-wide',
  },
]
