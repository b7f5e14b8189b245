import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publication } from '@stet/site'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyCase } from './cases.ts'
import { hasProgram } from './programs.ts'

/** Where Debian has EPUBCheck. */
const jar = process.env['EPUBCHECK'] ?? '/usr/share/java/epubcheck.jar'
const isThere = existsSync(jar) && hasProgram('java', '-version')
const run = promisify(execFile)

describe.skipIf(!isThere)('every book, by EPUBCheck', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stet-epub-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** What EPUBCheck has against a book; nothing where it has nothing. */
  async function faultsOf(name: string, bytes: Uint8Array): Promise<readonly string[]> {
    const file = join(folder, `${name.replace('/', '-')}.epub`)
    writeFileSync(file, bytes)
    const { stdout, stderr } = await run('java', [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      jar,
      file,
    ]).catch((fault: { stdout: string; stderr: string }) => fault)
    const said = stdout + stderr
    expect(said).toContain('EPUBCheck completed')
    return said.split('\n').filter(line => /^(?:FATAL|ERROR|WARNING)/.test(line))
  }

  async function bookOf(load: (typeof everyCase)[number][1]): Promise<Uint8Array> {
    const { article, assets } = await load()
    const files = await publication(
      [{ slug: 'one', article, assets, downloads: [] }],
      { name: 'Books', language: 'en' },
      () => {},
    )
    return files.find(({ path }) => path === 'one/one.epub')!.bytes
  }

  it.each(everyCase)('%s', async (name, load) => expect(await faultsOf(name, await bookOf(load))).toEqual([]), 180_000)

  it('finds what is wrong with a broken book', async () => {
    const parts = unzipSync(await bookOf(everyCase[0]![1]))
    const opf = strFromU8(parts['EPUB/package.opf']!).replace('properties="nav"', '')
    const broken = zipSync({ ...parts, 'EPUB/package.opf': strToU8(opf) })
    expect(await faultsOf('broken', broken)).not.toEqual([])
  }, 180_000)
})
