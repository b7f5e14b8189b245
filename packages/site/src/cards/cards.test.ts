import { Resvg } from '@resvg/resvg-js'
import { decodePicture } from '@stet/core/project'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { articleOf, paragraphOf } from '../testing/page-of.ts'
import type { SiteEntry, SiteOptions } from '../write/options.ts'
import { publication } from '../write/publication.ts'
import { withCards } from './cards.ts'

let cache: string
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'stet-cards-'))
})
afterEach(() => rmSync(cache, { recursive: true, force: true }))

const site: SiteOptions = { name: 'Reports & Notes', language: 'en', baseUrl: 'https://example.org/reports/' }
const entry = (title: string): SiteEntry => {
  const article = articleOf(paragraphOf({ type: 'text', value: 'Words.', marks: [] }))
  return {
    slug: 'rain',
    article: { ...article, metadata: { ...article.metadata, title } },
    assets: new Map(),
    downloads: [],
  }
}
const cardOf = async (title: string, options = site) => (await withCards([entry(title)], options, cache))[0]?.card

it('is a PNG of the size that others show, the same bytes each time', async () => {
  const card = await cardOf('What the floods cost <b>“all of us”</b> & what helped')
  expect(decodePicture(card ?? new Uint8Array())).toMatchObject({ format: 'png', width: 1200, height: 630 })
  rmSync(cache, { recursive: true })
  expect(await cardOf('What the floods cost <b>“all of us”</b> & what helped')).toEqual(card)
  expect(await cardOf('What the wind cost')).not.toEqual(card)
})

it('is drawn once, and taken away when no article has it any more', async () => {
  await cardOf('Rain')
  const [name = ''] = readdirSync(cache)
  writeFileSync(join(cache, name), 'kept')
  expect(new TextDecoder().decode(await cardOf('Rain'))).toBe('kept')
  await cardOf('Wind')
  expect(readdirSync(cache)).toHaveLength(1)
  expect(readdirSync(cache)).not.toContain(name)
  const recoloured = { ...site, name: 'Other notes' }
  const before = readFileSync(join(cache, readdirSync(cache)[0] ?? ''))
  expect(before.equals((await cardOf('Wind', recoloured)) ?? new Uint8Array())).toBe(false)
})

it('is not drawn with letters that the fonts lack, and that is remembered', async () => {
  expect(await cardOf('雨が降る')).toBeUndefined()
  expect(statSync(join(cache, readdirSync(cache)[0] ?? '')).size).toBe(0)
  expect(await cardOf('雨が降る')).toBeUndefined()
})

it('is named in the page by its full address, with its size and words', async () => {
  const files = await publication(await withCards([entry('Rain')], site, cache), site, () => {})
  const page = new TextDecoder().decode(files.find(({ path }) => path === 'rain/index.html')?.bytes)
  const [, path = ''] = /property="og:image" content="https:\/\/example\.org\/reports\/([^"]*)"/.exec(page) ?? []
  expect(files.map(file => file.path)).toContain(path)
  expect(page).toContain(
    '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">',
  )
  expect(page).toContain('<meta property="og:image:alt" content="Rain – Reports &amp; Notes">')
  expect(page).toContain('<meta name="twitter:card" content="summary_large_image">')
})

it('is not there where the site’s address is not known, since nothing could name it', async () => {
  const { baseUrl: _, ...nowhere } = site
  expect(await cardOf('Rain', nowhere)).toBeUndefined()
  expect(readdirSync(cache)).toEqual([])
})

it('keeps the longest title and the authors within its margins', async () => {
  const long = entry('Consequences of the withdrawal for regional security and stability, '.repeat(5))
  const authors = [{ name: 'Amina Okafor' }, { name: 'Jörg Weiß' }]
  const article = { ...long.article, metadata: { ...long.article.metadata, authors, published: '2026-05-13' } }
  const [carded] = await withCards([{ ...long, article }], site, cache)
  const href = `data:image/png;base64,${Buffer.from(carded?.card ?? []).toString('base64')}`
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image width="1200" height="630" href="${href}"/></svg>`,
  ).render()
  const isInked = (x: number, y: number) => (pixels[(y * 1200 + x) * 4] ?? 255) < 200
  const inkIn = (left: number, top: number, right: number, bottom: number) => {
    let ink = 0
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (isInked(x, y)) ink++
    return ink
  }
  expect(inkIn(1140, 0, 1200, 630)).toBe(0)
  expect(inkIn(30, 585, 1200, 630)).toBe(0)
  expect(inkIn(90, 520, 1140, 585)).toBeGreaterThan(500)
  expect(inkIn(90, 160, 1140, 480)).toBeGreaterThan(5000)
})
