import { describe, expect, it } from 'vitest'
import { articleOf } from '../testing/page-of.ts'
import { publication } from './publication.ts'
import { cleanedSvg } from './svg.ts'

const inSvg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1"${attributes}>${inner}</svg>`

/** What is left of a drawing; the test fails where nothing is. */
function left(source: string) {
  const cleaned = cleanedSvg(source)
  if ('reason' in cleaned) throw new Error(cleaned.reason)
  return cleaned
}

describe('a drawing', () => {
  it.each([
    ['<script>alert(1)</script>', 'script'],
    ['<SCRIPT>alert(1)</SCRIPT>', 'script'],
    ['<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>', 'script'],
    ['<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>', 'foreignobject'],
    ['<rect onclick="alert(1)"/>', 'onclick'],
    ['<a href="javascript:alert(1)"><text>x</text></a>', 'javascript'],
    ['<a xlink:href=" java&#10;script:alert(1)"><text>x</text></a>', 'href'],
    ['<use href="https://example.org/x.svg#a"/>', 'example.org'],
    ['<image xlink:href="https://example.org/x.png"/>', 'example.org'],
    ['<image href="data:image/svg+xml,%3Csvg onload=alert(1)%3E"/>', 'onload'],
    ['<a><set attributeName="href" to="javascript:alert(1)"/></a>', 'attributename="href"'],
    ['<style>@import url(https://example.org/x.css);</style>', 'example.org'],
    ['<style>rect { fill: u\\rl(https://example.org/x.css) }</style>', 'example.org'],
    ['<style>rect { fill: u\\72 l(https://example.org/x.css) }</style>', 'example.org'],
    ['<style>@im\\port "//example.org/x"</style>', 'example.org'],
    ['<style>@im/**/port "x"; rect { fill: url(/*x*/"https://example.org/") }</style>', 'example.org'],
    ['<rect style="fill: url(https://example.org/x)"/>', 'example.org'],
    ['<rect fill="url(https://example.org/x#y)"/>', 'example.org'],
  ])('loses %s', (inner, word) => {
    const { text, removed } = left(inSvg(inner))
    expect(text.toLowerCase()).not.toContain(word)
    expect(removed.length).toBeGreaterThan(0)
    expect(left(text).removed).toEqual([])
  })

  it('keeps what it shows', () => {
    const source = inSvg(
      '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><style>rect { fill: url(#g) }</style><rect fill="url(#g)" style="stroke: red"/><use xlink:href="#g"/><text>a &lt; b &amp; c</text><a href="https://example.org/"><text>x</text></a>',
    )
    expect(left(source)).toEqual({ text: `${source}\n`, removed: [] })
  })

  it.each(['', 'words', '<svg', '<svg><g></svg>', '<html/>', '<svg>&unknown;</svg>'])('is told from %j', source => {
    expect(cleanedSvg(source)).toHaveProperty('reason')
  })
})

describe('the pictures of a site', () => {
  const figure = (source: string) =>
    articleOf({ type: 'figure', images: [{ type: 'image', source, alternative: 'A thing.' }] })
  async function published(source: string, bytes: Uint8Array, size = 10) {
    const said: string[] = []
    const asset = {
      format: source.endsWith('svg') ? ('svg' as const) : ('png' as const),
      bytes,
      width: size,
      height: size,
    }
    const entry = { slug: 'one', article: figure(source), assets: new Map([[source, asset]]), downloads: [] }
    const files = await publication([entry], { name: 'Site', language: 'en' }, ({ code }) => said.push(code))
    return { said, file: files.find(({ path }) => path === `one/${source}`)?.bytes, files }
  }
  const encoded = (text: string) => new TextEncoder().encode(text)

  it('do not act, and what was taken out is told', async () => {
    const { said, file } = await published('a.svg', encoded(inSvg('<script>alert(1)</script><rect/>')))
    expect(said).toEqual(['site/picture-cleaned'])
    expect(new TextDecoder().decode(file)).toBe(`${inSvg('<rect/>')}\n`)
  })

  it('are what they say, or their words', async () => {
    const { said, file, files } = await published('a.svg', encoded('<svg><g></svg>'))
    expect(said).toEqual(['site/picture-unreadable'])
    expect(file).toBeUndefined()
    const html = new TextDecoder().decode(files.find(({ path }) => path === 'one/index.html')?.bytes)
    expect(html).toContain('data-source="a.svg">A thing.</span>')
  })

  it('are not too large in silence', async () => {
    const { said, file } = await published('a.png', Uint8Array.of(1), 20_000)
    expect(said).toEqual(['site/picture-huge'])
    expect(file).toEqual(Uint8Array.of(1))
  })
})
