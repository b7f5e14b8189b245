import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Block, Section } from '@stet/core'
import { plainTextOf } from '@stet/core'
import { ownArticle } from './cases.ts'
import { stet } from './stet.ts'

const own = join(resolve(import.meta.dirname, '..'), 'content/wagner-withdraws-from-mali')

describe('the article that was imported from scraped text', () => {
  it('is what importing its source gives', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-import-'))
    try {
      mkdirSync(join(folder, 'content/story'), { recursive: true })
      cpSync(join(own, 'source.txt'), join(folder, 'content/story/source.txt'))
      const { code, errors } = await stet(['import', 'content/story/source.txt'], folder)
      expect(code).toBe(0)
      expect(readFileSync(join(folder, 'content/story/article.md'), 'utf8')).toBe(
        readFileSync(join(own, 'article.md'), 'utf8'),
      )
      expect(errors).toContain('source.txt:1:1 note A row of marks')
      expect(errors).toMatch(/source\.txt:19:1 warning .*columns?|cells/)
      expect(errors).toContain(
        'The cell of the row “Community Relations” in the column “Recommended Measures” is empty.',
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

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
