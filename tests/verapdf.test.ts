import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Diagnostic } from '@stet/core'
import { whereOf } from '@stet/core/project'
import { checkPdf, findingDiagnostic, pdf } from '@stet/pdf'
import { broken } from '../packages/pdf/src/testing/broken-pdf.ts'
import { ownArticle } from './cases.ts'
import { faultySamples } from './faulty-samples.ts'
import { generatedSamples, stretchedSamples, writtenSamples, type Sample } from './pdf-samples.ts'
import { judge, verapdf, type Flavour } from './verapdf.ts'

const isThorough = Boolean(process.env['CI']) && verapdf !== undefined
const count = isThorough ? 300 : 50
/** The same articles in every run, so that a change is judged by what it changed; `SEED=` looks at others. */
const usualSeed = 20_261_122
const given = Number(process.env['SEED'])
const seed = Number.isInteger(given) && given > 0 ? given : usualSeed

const folders = new Map<string, string>()
const folderOf = (name: string): string => {
  const known = folders.get(name) ?? mkdtempSync(join(tmpdir(), `stet-${name}-`))
  folders.set(name, known)
  return known
}
afterAll(() => {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true })
})

const minutes = 60_000

/** The broken rules of all files in a folder, each once with one of its files. */
async function failures(folder: string, flavour: Flavour, files: number): Promise<readonly string[]> {
  const result = await judge(verapdf ?? [], flavour, folder)
  expect(result.judged).toBe(files)
  return [...new Map(result.failures.map(({ file, rule }) => [rule, `${rule} in ${file}`])).values()]
}

describe(`PDF files of ${count} generated articles (SEED=${seed}), both articles, the corpus, and content that is faulty or larger than a page`, () => {
  const writer = pdf({ pageSize: 'A4' })
  const samples: Sample[] = []

  beforeAll(async () => {
    samples.push(...(await writtenSamples()), ...stretchedSamples(), ...faultySamples, ...generatedSamples(count, seed))
    for (const { name, article, assets } of samples)
      writeFileSync(join(folderOf('samples'), `${name}.pdf`), await writer.write(article, assets, () => {}))
  }, 20 * minutes)

  it(
    'keep PDF/UA-1 as far as Stet’s own checker can tell',
    async () => {
      const found: string[] = []
      for (const { name, locate = (diagnostic: Diagnostic) => diagnostic } of samples) {
        const findings = await checkPdf(readFileSync(join(folderOf('samples'), `${name}.pdf`)))
        const diagnostics = findings.map(finding => locate(findingDiagnostic(finding)))
        found.push(...diagnostics.map(each => [name, whereOf(each), each.message].filter(Boolean).join(': ')))
      }
      expect(found).toEqual([])
      expect(samples.length).toBeGreaterThan(count + 30)
    },
    20 * minutes,
  )

  it.skipIf(!verapdf).each(['ua1', '3a'] as const)(
    'pass veraPDF for %s (where VERAPDF says where it is, or it is on the PATH)',
    async flavour => {
      expect(await failures(folderOf('samples'), flavour, samples.length)).toEqual([])
    },
    20 * minutes,
  )
})

describe('faulty content', () => {
  it.each(faultySamples)('is reported: $name', async ({ article, assets, said }) => {
    const diagnostics: Diagnostic[] = []
    await pdf({ pageSize: 'A4' }).write(article, assets, diagnostic => diagnostics.push(diagnostic))
    expect(diagnostics.map(({ code }) => code)).toContain(said)
  })
})

describe('a PDF for archives that take no attached files', () => {
  it.skipIf(!verapdf).each(['ua1', '2a'] as const)(
    'passes veraPDF for %s (where VERAPDF says where it is, or it is on the PATH)',
    async flavour => {
      const writer = pdf({ pageSize: 'A4', standard: 'a-2a' })
      const samples = await writtenSamples()
      for (const { name, article, assets } of samples)
        writeFileSync(join(folderOf('plain'), `${name}.pdf`), await writer.write(article, assets, () => {}))
      expect(await failures(folderOf('plain'), flavour, samples.length)).toEqual([])
    },
    20 * minutes,
  )
})

describe('the gate', () => {
  it('leads from a fault in a PDF to the line of the source', async () => {
    const { article, assets, source, locate } = await ownArticle('writing-for-stet')
    const bytes = await broken(await pdf({ pageSize: 'A4' }).write(article, assets, () => {}), ({ having, set }) => {
      const [table] = having('S', 'Table')
      for (const cell of table ? having('S', 'TH') : []) set(cell, 'A', undefined)
    })
    const [first] = (await checkPdf(bytes)).map(finding => locate(findingDiagnostic(finding)))
    expect(first).toMatchObject({ code: 'pdf/ua-15-003', severity: 'error' })
    expect(source.split('\n')[first!.place!.start.line - 1]).toMatch(/^\|/)
  })

  it.skipIf(!verapdf)(
    'fails a file that is not what it says (where VERAPDF says where it is, or it is on the PATH)',
    async () => {
      const [sample] = await writtenSamples()
      const bytes = Buffer.from(await pdf({ pageSize: 'A4' }).write(sample!.article, sample!.assets, () => {}))
      const at = bytes.indexOf('<pdfaid:part>3')
      bytes.write('<pdfaid:part>7', at, 'latin1')
      bytes.write('<pdfuaid:part>4', bytes.indexOf('<pdfuaid:part>1'), 'latin1')
      writeFileSync(join(folderOf('broken'), 'broken.pdf'), bytes)
      expect(at).toBeGreaterThan(0)
      for (const flavour of ['ua1', '3a'] as const)
        expect(await failures(folderOf('broken'), flavour, 1)).not.toEqual([])
    },
    5 * minutes,
  )
})
