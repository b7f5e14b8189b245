import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stet } from './stet.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-command-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const read = (path: string) => readFileSync(join(folder, path))
const article = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`

describe('stet convert', () => {
  it.each([
    ['pdf', '%PDF-1.'],
    ['docx', 'PK'],
    ['html', '<!'],
    ['md', '---'],
    ['json', '{'],
  ])('makes a .%s of a Markdown file', async (ending, begin) => {
    write('a.md', article('A', 'Words.'))
    const { code, errors } = await stet(['convert', 'a.md', '-o', `made/b.${ending}`], folder)
    expect([code, errors]).toEqual([0, ''])
    expect(read(`made/b.${ending}`).subarray(0, begin.length).toString().toLowerCase()).toBe(begin.toLowerCase())
  })

  it('goes from JSON and HTML and text to Markdown', async () => {
    write('a.md', article('A', '## B\n\nWords *here*.'))
    await stet(['convert', 'a.md', '-o', 'a.json'], folder)
    await stet(['convert', 'a.json', '-o', 'b.md'], folder)
    await stet(['convert', 'b.md', '-o', 'b.html'], folder)
    await stet(['convert', 'b.html', '-o', 'c.md'], folder)
    for (const file of ['b.md', 'c.md']) expect(read(file).toString()).toContain('## B\n\nWords _here_.')
    write('t.txt', 'A Short Title\n\nA paragraph of plain text, with a full stop.\n')
    await stet(['convert', 't.txt', '-o', 't.md'], folder)
    expect(read('t.md').toString()).toContain('title: A Short Title')
  })

  it('reads standard input and writes standard output', async () => {
    const { code, output } = await stet(
      ['convert', '-', '--from', 'markdown', '-o', '-', '--to', 'json'],
      folder,
      article('Piped', 'Words.'),
    )
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ metadata: { title: 'Piped' } })
  })

  it('says where something is wrong, shows the line, and keeps the rest', async () => {
    write('a.md', article('A', 'Go [there](#nowhere) now.\n\n![x](gone.png)'))
    const { code, errors } = await stet(['convert', 'a.md', '-o', 'a.html'], folder)
    expect(code).toBe(1)
    expect(errors).toContain('a.md:5:4 error The link to “#nowhere” leads nowhere')
    expect(errors).toContain('│ Go [there](#nowhere) now.\n           ^^^^^')
    expect(errors).toContain('The picture “gone.png” is not there.')
    expect(read('a.html').toString()).toContain('there now.')
  })

  it('tells the same as lines of JSON', async () => {
    write('a.md', article('A', '[there](#nowhere)'))
    const { output } = await stet(['convert', 'a.md', '-o', 'a.html', '--json'], folder)
    expect(
      output
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as unknown),
    ).toMatchObject([{ severity: 'error', code: 'core/link-target-missing', file: 'a.md', line: 5, column: 1 }])
  })

  it('lets warnings count with --strict', async () => {
    write('a.md', article('A', '![](data:,x)'))
    write('a.md', 'No title, only words.')
    expect((await stet(['convert', 'a.md', '-o', 'a.json'], folder)).code).toBe(0)
    expect((await stet(['convert', 'a.md', '-o', 'a.json', '--strict'], folder)).code).toBe(1)
  })
})

describe('a wrong call', () => {
  it.each<[string[], string[]]>([
    [[], ['Say what to do', 'build', 'convert']],
    [['bulid'], ['There is no command “bulid”', 'Perhaps “build” is meant', 'import']],
    [
      ['convert', 'a.md'],
      ['stet convert', '--output'],
    ],
    [['convert'], ['stet convert', '--output', '<in>']],
    [
      ['convert', 'a.md', '-o', 'a.pdf', '--stirct'],
      ['no option “--stirct”', 'Perhaps “--strict” is meant'],
    ],
    [
      ['convert', 'b.md', '-o', 'a.pdf'],
      ['There is no file “b.md”', 'Perhaps “a.md” is meant'],
    ],
    [['convert', 'nowhere/b.md', '-o', 'a.pdf'], ['There is no folder “nowhere”']],
    [
      ['convert', '.', '-o', 'a.pdf'],
      ['has no ending', '.md'],
    ],
    [
      ['convert', 'a.odt', '-o', 'a.pdf'],
      ['“.odt”', 'Endings: .md, .txt, .html, .json'],
    ],
    [
      ['convert', 'a.md', '-o', 'a.pfd'],
      ['“.pfd”', 'Perhaps “.pdf” is meant'],
    ],
    [
      ['convert', 'a.md', '-o', 'a.pdf', '--to', 'word'],
      ['“word” is not a format', 'docx'],
    ],
    [['convert', '-', '-o', 'a.pdf'], ['--from must name it']],
    [
      ['convert', 'a.md', '-o', 'a.pdf', '--page-size', 'A3'],
      ['“A3” is not a page size', 'Letter'],
    ],
    [['convert', 'a.md', '-o', 'a.pdf', '--language', 'klingonese?'], ['“klingonese?” is not a language tag']],
    [['convert', 'a.md', 'b.md', '-o', 'a.pdf'], ['takes fewer words']],
    [
      ['import', 'a.md', '--slug', 'Not Good'],
      ['“Not Good” is not a good address', 'not-good'],
    ],
    [['summary'], ['no whole build here']],
  ])('%j says what is wrong, what is allowed, and what was probably meant', async (words, said) => {
    write('a.md', article('A', 'Words.'))
    const { code, output, errors } = await stet(words, folder)
    expect([code, output]).toEqual([2, ''])
    for (const each of said) expect(errors).toContain(each)
    expect(errors).toMatch(/^stet: /)
    expect(errors).not.toMatch(/\n\s+at /)
  })

  it('shows a stack trace only with --debug', async () => {
    expect((await stet(['convert', 'a.md', '-o', 'a.pdf', '--debug'], folder)).errors).toMatch(/\n\s+at /)
  })

  it.each(['build', 'dev', 'new', 'check', 'import', 'convert', 'summary'])(
    'stet %s --help shows an example and the exit codes',
    async name => {
      const { code, output } = await stet([name, '--help'], folder)
      expect(code).toBe(0)
      expect(output).toMatch(/Example:\n\s+stet /)
      expect(output).toContain('Exit codes')
    },
  )
})

describe('stet import', () => {
  it('writes the article beside a source that lies in its folder', async () => {
    write('content/a-story/source.txt', 'A Story of Rain\n\nIt rained for nine days, and then it stopped.\n')
    const { code, output } = await stet(['import', 'content/a-story/source.txt'], folder)
    expect([code, output]).toEqual([0, expect.stringContaining('content/a-story/article.md')])
    expect(read('content/a-story/article.md').toString()).toBe(
      '---\ntitle: A Story of Rain\nlanguage: en\n---\n\nIt rained for nine days, and then it stopped.\n',
    )
  })

  it('copies another source, with its pictures, into a folder named after the title or --slug', async () => {
    write('rain.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
    write('page.html', '<title>Rain</title><p>It rained.</p><p><img src="rain.svg" alt="Rain"></p>')
    await stet(['import', 'page.html'], folder)
    expect(existsSync(join(folder, 'content/rain/source.html'))).toBe(true)
    expect(existsSync(join(folder, 'content/rain/rain.svg'))).toBe(true)
    await stet(['import', 'page.html', '--slug', 'more-rain'], folder)
    expect(existsSync(join(folder, 'content/more-rain/article.md'))).toBe(true)
  })

  it('does not write over an article, unless it is told to', async () => {
    write('content/a/source.txt', 'A Title\n\nA sentence of text.\n')
    write('content/a/article.md', 'edited by hand')
    const refused = await stet(['import', 'content/a/source.txt'], folder)
    expect(refused.code).toBe(2)
    expect(refused.errors).toContain('--force')
    expect(read('content/a/article.md').toString()).toBe('edited by hand')
    expect((await stet(['import', 'content/a/source.txt', '--force'], folder)).code).toBe(0)
  })
})

describe('stet build and check', () => {
  it('makes a publication, sums it up, and makes the same bytes again', async () => {
    write('stet.config.json', '{ "name": "The Observer", "pageSize": "Letter" }')
    write('content/one/article.md', article('One', '## A\n\nWords.'))
    write('content/two/article.md', article('Two', 'Words.'))
    const { code, output } = await stet(['build', '--out', 'site'], folder)
    expect(code).toBe(0)
    expect(output).toMatch(/One\s+1\s+\d+ kB\s+\d+ kB\s+\d+ kB/)
    expect(output).toContain('2 articles, no errors, no warnings')
    const first = read('site/one/one.pdf')
    await stet(['build', '--out', 'site'], folder)
    expect(Buffer.compare(first, read('site/one/one.pdf'))).toBe(0)
  })

  it('builds all the rest when content is bad, and ends with 1', async () => {
    write('content/bad/article.md', article('Bad', 'Go [there](#nowhere).\n\n![x](../../secret.png)'))
    write('content/good/article.md', article('Good', 'Words.'))
    write('secret.png', 'x')
    const { code, errors, output } = await stet(['build'], folder)
    expect(code).toBe(1)
    expect(errors).toContain('content/bad/article.md:5:4')
    expect(errors).toContain('lies outside the article’s folder')
    expect(output).toContain('2 articles, 2 errors')
    for (const file of ['out/bad/bad.pdf', 'out/bad/bad.docx', 'out/good/index.html'])
      expect(existsSync(join(folder, file))).toBe(true)
  })

  it('makes PDF files in the colours of the theme', async () => {
    write('content/one/article.md', article('One', 'Words [there](https://example.org).'))
    await stet(['build'], folder)
    const plain = read('out/one/one.pdf')
    write('stet.config.json', '{ "theme": { "colours": { "accent": "#8c2a1a" } } }')
    await stet(['build'], folder)
    expect(Buffer.compare(plain, read('out/one/one.pdf'))).not.toBe(0)
  })

  it('names two articles with one slug, and publishes the first', async () => {
    write('content/2025/rain/article.md', article('First', 'Words.'))
    write('content/2026/rain/article.md', article('Second', 'Words.'))
    const { code, errors } = await stet(['check'], folder)
    expect(code).toBe(1)
    expect(errors).toContain('content/2026/rain/article.md:1:1 error Two articles would have the address “rain”')
    expect(errors).toContain('content/2025/rain/article.md')
  })

  it('does not follow a link out of the article’s folder', async () => {
    write('secret/dot.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
    write('content/a/article.md', article('A', '![x](dot.svg)'))
    symlinkSync(join(folder, 'secret/dot.svg'), join(folder, 'content/a/dot.svg'))
    const { code, errors } = await stet(['check'], folder)
    expect(code).toBe(1)
    expect(errors).toContain('lies outside')
  })

  it('points at what is wrong in the configuration', async () => {
    write('stet.config.json', '{\n  "nam": "X",\n  "pageSize": "A3",\n  "baseUrl": "example.org"\n}')
    write('content/a/article.md', article('A', 'Words.'))
    const { code, errors } = await stet(['check'], folder)
    expect(code).toBe(1)
    expect(errors).toContain('stet.config.json:2:3 warning The configuration has no setting “nam”.')
    expect(errors).toContain('Perhaps “name” is meant.')
    expect(errors).toContain('stet.config.json:3:15 error The setting “pageSize” must be “A4” or “Letter”.')
    expect(errors).toContain('stet.config.json:4:14')
  })

  it('says that there is nothing to build', async () => {
    const { code, errors } = await stet(['check'], folder)
    expect(code).toBe(1)
    expect(errors).toContain('There is no article in content.')
  })

  it('reads a paragraph of 10 MB', async () => {
    write('content/long/article.md', article('Long', 'A sentence of plain words, again and again. '.repeat(240_000)))
    const { code, errors } = await stet(['check'], folder)
    expect([code, errors]).toEqual([0, ''])
  })
})
