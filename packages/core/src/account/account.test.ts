import { describe, expect, it } from 'vitest'
import { compose } from '../compose/index.ts'
import type { Diagnostic } from '../diagnostic/index.ts'
import type { Article } from '../model/index.ts'
import { text } from '../read/text/index.ts'
import { account } from './account.ts'
import { accountInWords } from './in-words.ts'
import { toReport } from './to-report.ts'

const source = [
  '. . . . .',
  '',
  'River Port Reopens After the Floods',
  '',
  'The quays were cleared on Monday &mdash; three weeks early. Barges have waited since the spring.',
  '',
  '  • Silt in the lower basin',
  '  • Missing pilots',
].join('\n')

function read(given: string) {
  const diagnostics: Diagnostic[] = []
  const draft = text.read({ file: 'port.txt', text: given }, diagnostic => diagnostics.push(diagnostic))
  const { article } = compose(draft, { language: 'en' }, diagnostic => diagnostics.push(diagnostic))
  return { draft, diagnostics, article }
}

const { draft, diagnostics, article } = read(source)
const accountOf = (changed: Article, told = diagnostics) =>
  account({ file: 'port.txt', text: source }, draft, changed, told)

/** The article with one word of its first paragraph put otherwise. */
function reworded(from: string, to: string): Article {
  const json = JSON.stringify(article)
  expect(json).toContain(from)
  return JSON.parse(json.replace(from, to)) as Article
}

describe('the account of a sound reading', () => {
  const whole = accountOf(article)

  it('counts every visible character once', () => {
    const visible = [...source].filter(character => !/\s/.test(character)).length
    expect(whole).toMatchObject({ characters: visible, removed: 5, lost: 0, kept: visible - 5, diagnostics: [] })
    expect(accountInWords(whole)).toBe(
      `accounted: 100 % (${visible} characters: ${visible - 5} kept, 5 removed in 1 place)`,
    )
  })

  it('tells each removal and each repair with its place, before and after', () => {
    expect(whole.removals).toMatchObject([
      { code: 'text/noise-row', before: '. . . . .', after: '', confidence: 'sure', characters: 5 },
    ])
    const reference = whole.repairs.find(({ code }) => code === 'text/character-reference')
    expect(reference).toMatchObject({ before: '&mdash;', after: '—', place: { start: { line: 5, column: 34 } } })
    const title = whole.repairs.find(({ code }) => code === 'text/title')
    expect(title).toMatchObject({ before: 'River Port Reopens After the Floods', characters: 0 })
  })

  it('is written as JSON with every sum and entry', () => {
    const report = JSON.parse(toReport(whole)) as Record<string, unknown>
    expect(report).toMatchObject({
      accounted: accountInWords(whole),
      removed: 5,
      faults: [],
      removals: [{ code: 'text/noise-row', file: 'port.txt', line: 1, column: 1, before: '. . . . .', after: '' }],
    })
  })
})

describe('the account of an unsound reading', () => {
  it.each([
    ['a word that vanished', 'Barges have waited', 'Barges waited', '“have” stands in the source'],
    ['half a word that vanished', 'Barges', 'Barge', '“s” stands in the source'],
    ['an item that vanished', 'Missing pilots', 'pilots', '“Missing” stands in the source'],
    ['a sign that vanished', 'early.', 'early', '“.” stands in the source'],
  ])('finds %s', (_, from, to, message) => {
    const found = accountOf(reworded(from, to))
    expect(found.lost).toBeGreaterThan(0)
    expect(found.diagnostics[0]).toMatchObject({ code: 'account/lost', severity: 'error', place: { file: 'port.txt' } })
    expect(found.diagnostics[0]?.message).toContain(message)
    expect(accountInWords(found)).not.toContain('100 %')
  })

  it('finds a word that was invented, though nothing is lost', () => {
    const found = accountOf(reworded('three weeks', 'three long weeks'))
    expect(found.lost).toBe(0)
    expect(found.diagnostics).toMatchObject([{ code: 'account/invented', message: expect.stringContaining('“long”') }])
  })

  it('finds letters that a repair promised and that never arrived', () => {
    const found = accountOf(reworded(' — ', ' '))
    expect(found).toMatchObject({ lost: 7, diagnostics: [{ code: 'account/lost' }] })
  })

  it('finds a removal that no rule claims', () => {
    const silent = diagnostics.filter(({ code }) => code !== 'text/noise-row')
    expect(accountOf(article, silent)).toMatchObject({ lost: 5, removed: 0 })
  })

  it('lets words be moved', () => {
    const found = accountOf({ ...article, blocks: article.blocks.toReversed() })
    expect(found).toMatchObject({ lost: 0, diagnostics: [] })
  })
})
