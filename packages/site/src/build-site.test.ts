import { buildContent } from '@stet/core/project'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from './build-site.ts'

describe('the build of a site', () => {
  let root: string
  const out = () => join(root, 'out')
  const read = (path: string) => readFileSync(join(out(), path), 'utf8')
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'stet-build-'))
    write(
      'stet.config.json',
      JSON.stringify({ name: 'Reports', theme: { logo: 'mark.svg', colours: { accent: '#8c2a1a' } } }),
    )
    write(
      'mark.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
    )
    write('content/floods/article.md', '---\ntitle: Floods\n---\n\nWords.\n')
    write('pdf/index.json', JSON.stringify([{ slug: 'floods', path: 'floods.pdf', size: 9, pages: 1 }]))
    write('pdf/floods.pdf', '<pdfuaid:part>1</pdfuaid:part>')
    write('docx/index.json', '[]')
    const step = () => {}
    await buildContent(root, join(root, 'read'), step)
    const downloads = { pdf: join(root, 'pdf'), docx: join(root, 'docx') }
    await buildSite({ root, content: join(root, 'read'), cards: join(root, 'cards'), downloads }, out(), step)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('shows the theme’s logo and colours, and loads its fonts', () => {
    const logo = readdirSync(out()).find(name => /^logo\.[0-9a-f]+\.svg$/.test(name))
    expect(logo).toBeDefined()
    expect(read('floods/index.html')).toContain(`<img class="logo" src="../${logo}"`)
    const style = read(readdirSync(out()).find(name => name.endsWith('.css')) ?? '')
    expect(style).toContain('#8c2a1a')
    expect(style).toContain('@font-face')
    expect(readdirSync(join(out(), 'fonts')).filter(name => name.endsWith('.woff2'))).toHaveLength(12)
  })

  it('says of a PDF what the PDF says of itself', () => {
    const words = read('floods/index.html').replaceAll(/<[^>]*>/g, '')
    expect(words).toContain('PDF, 1 kB, 1 page, accessible (PDF/UA)')
    expect(read('floods/floods.pdf')).toContain('pdfuaid')
  })
})
