import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { account, compose, plainTextOf, text, type Block, type Diagnostic, type Section } from '@stet/core'
import { ownArticle } from './cases.ts'
import { stet } from './stet.ts'

const root = resolve(import.meta.dirname, '..')
const own = join(root, 'content/wagner-withdraws-from-mali')
const texts = join(root, '../shared/corpora/texts')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt'))
    .map(name => join(folder, name))
    .toSorted()

/** Runs a test in a folder of its own that is gone afterwards. */
async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-import-'))
  try {
    await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the account of a text finds wrong. */
function faultsOf(file: string): readonly string[] {
  const source = { file, text: readFileSync(file, 'utf8') }
  const diagnostics: Diagnostic[] = []
  const sink = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)
  const draft = text.read(source, sink)
  const { article } = compose(draft, { language: 'en' }, sink)
  return account(source, draft, article, diagnostics).diagnostics.map(({ message }) => message)
}

describe('the article that was imported from scraped text', () => {
  it('is what importing its source gives, all of it accounted for', () =>
    inFolder(async folder => {
      mkdirSync(join(folder, 'content/story'), { recursive: true })
      cpSync(join(own, 'source.txt'), join(folder, 'content/story/source.txt'))
      const { code, errors, output } = await stet(['import', 'content/story/source.txt'], folder)
      expect(code).toBe(0)
      expect(readFileSync(join(folder, 'content/story/article.md'), 'utf8')).toBe(
        readFileSync(join(own, 'article.md'), 'utf8'),
      )
      expect(output).toContain('accounted: 100 % (4,905 characters: 4,830 kept, 75 removed in 20 places)')
      expect(errors).toContain('source.txt:1:1 note A row of marks')
      expect(errors).toMatch(/source\.txt:19:1 warning .*columns?|cells/)
      expect(errors).toContain(
        'The cell of the row “Community Relations” in the column “Recommended Measures” is empty.',
      )
    }))

  it('has the structure that its source had before it was scraped', async () => {
    const { article } = await ownArticle('wagner-withdraws-from-mali')
    const kinds = (blocks: readonly Block[]) => blocks.map(({ type }) => type)
    const [first, second, third] = article.sections as readonly [Section, Section, Section]
    expect(article.metadata.title).toBe(
      'Wagner Mercenary Group Withdraws from Mali: Consequences for Regional Security and Stability',
    )
    expect(kinds(article.blocks)).toEqual(['paragraph'])
    expect(article.sections).toHaveLength(3)
    expect(kinds(first.blocks)).toEqual(['paragraph', 'paragraph', 'list', 'paragraph', 'table'])
    expect(kinds(second.blocks)).toEqual(['paragraph', 'paragraph', 'list', 'paragraph'])
    expect(third.sections.map(section => section.id)).toEqual([
      'strengthening-national-defense-capabilities',
      'enhancing-regional-collaboration',
      'promoting-transparent-governance-accountability',
      'expanding-diplomatic-engagements',
      'fostering-inclusive-community-dialogue',
    ])
    const lists = [first, second].flatMap(section => section.blocks.filter(block => block.type === 'list'))
    for (const list of lists)
      for (const item of list.items) {
        const [paragraph] = item.blocks
        const [lead] = paragraph?.type === 'paragraph' ? paragraph.content : []
        expect(lead).toMatchObject({ type: 'text', marks: ['strong'], value: expect.stringMatching(/:$/) })
      }
    const tables = [first, third.sections[4] as Section].flatMap(section =>
      section.blocks.filter(block => block.type === 'table'),
    )
    const cells = tables.map(table =>
      [...table.head, ...table.body].map(row => row.cells.map(cell => cell.blocks.map(plainTextOf).join('\n'))),
    )
    expect(cells).toEqual([
      [
        ['Key Factor', 'Potential Impact'],
        ['Security Vacuum', 'An opening for jihadist factions to expand territorial control'],
        ['Diplomatic Engagements', 'A chance to attract diversified international support networks'],
        ['Evolving Alliances', 'A realignment of regional power structures and partnerships'],
      ],
      [
        ['Focus Area', 'Recommended Measures'],
        [
          'Security Enhancement',
          'Comprehensive training & modernization programs\nStrengthen cross-border cooperation mechanisms',
        ],
        [
          'Governance Reform',
          'Implement transparent oversight systems within armed forces\nEngage international partners through diplomatic channels',
        ],
        ['Community Relations', ''],
      ],
    ])
    expect(JSON.stringify(article)).not.toMatch(/\b(?:td|li|ul|tr) ?>|< ?(?:td|li|ul|tr)\b|\. \. \./)
  })
})

describe('importing', () => {
  it('writes what it did to a text, and nothing else where it may not guess', () =>
    inFolder(async folder => {
      cpSync(join(root, 'docs/import/scraped.txt'), join(folder, 'scraped.txt'))
      const { code, output } = await stet(['import', 'scraped.txt', '--strict', '--report', 'report.json'], folder)
      expect(code).toBe(1)
      expect(output).toContain('accounted: 100 % (782 characters: 727 kept, 55 removed in 11 places)')
      expect(output).toContain('--strict refuses to guess')
      expect(existsSync(join(folder, 'content'))).toBe(false)
      const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Record<string, unknown>
      expect(report).toMatchObject({ characters: 782, kept: 727, removed: 55, lost: 0, faults: [] })
      expect(report['removals']).toContainEqual(
        expect.objectContaining({ code: 'text/tag-debris', before: '< td >', after: '', confidence: 'sure' }),
      )
      expect(report['repairs']).toContainEqual(
        expect.objectContaining({ code: 'text/mojibake', before: 'â€”', after: '—', confidence: 'sure' }),
      )
    }))

  it('asks about guesses, and reads without those that are declined', () =>
    inFolder(async folder => {
      cpSync(join(root, 'docs/import/scraped.txt'), join(folder, 'scraped.txt'))
      const { code, errors } = await stet(['import', 'scraped.txt', '--slug', 'a', '--interactive'], folder, 'n\n')
      expect(code).toBe(0)
      expect(errors).toContain('Is that right?')
      const article = readFileSync(join(folder, 'content/a/article.md'), 'utf8')
      expect(article).not.toContain('| Main Obstacle |')
      expect(article).toContain('Main Obstacle Likely Answer')
    }))

  it('refuses a file that is no text in a sentence, and reads one of another encoding', () =>
    inFolder(async folder => {
      writeFileSync(join(folder, 'a.txt'), '%PDF-1.7 and so on')
      const refused = await stet(['import', 'a.txt'], folder)
      expect(refused).toMatchObject({ code: 2, errors: expect.stringContaining('looks like a PDF file') })
      writeFileSync(join(folder, 'b.txt'), Buffer.from('The café is open, and has been for years.', 'utf16le'))
      const read = await stet(['convert', 'b.txt', '-o', 'b.md'], folder)
      expect(read.code).toBe(0)
      expect(readFileSync(join(folder, 'b.md'), 'utf8')).toContain('The café is open, and has been for years.')
    }))
})

describe('every character is accounted for', () => {
  it.each([...filesIn(join(root, 'docs/import')), ...filesIn(join(root, 'tests/corpus')), join(own, 'source.txt')])(
    'of %s',
    file => expect(faultsOf(file)).toEqual([]),
  )

  it.skipIf(!existsSync(texts))('of real pages as text, where the corpora are there', () => {
    expect(filesIn(texts).flatMap(faultsOf)).toEqual([])
  })
})
