import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { stet } from './stet.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-new-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

it('makes a folder with front matter that names the schema, and the schema where it says', async () => {
  writeFileSync(join(folder, 'stet.config.json'), '{ "language": "fr" }')
  const { code, output, errors } = await stet(['new', 'Une saison: la pluie'], folder)
  expect([code, errors]).toEqual([0, ''])
  expect(output).toContain('content/une-saison-la-pluie/article.md')
  const text = read('content/une-saison-la-pluie/article.md')
  expect(text).toBe(
    '---\n# yaml-language-server: $schema=../../.stet/front-matter.schema.json\ntitle: "Une saison: la pluie"\nlanguage: fr\n---\n\n',
  )
  const [, path = ''] = /\$schema=(\S+)/.exec(text) ?? []
  const schema: unknown = JSON.parse(read(join('content/une-saison-la-pluie', path)))
  expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', required: ['title'] })
  expect(await stet(['check', '--strict'], folder)).toMatchObject({ code: 0, errors: '' })
})

it('takes the folder’s name from --slug, also where a title has no letters that make one', async () => {
  expect(await stet(['new', '…'], folder)).toMatchObject({
    code: 2,
    errors: expect.stringContaining('--slug') as string,
  })
  expect(await stet(['new', '…', '--slug', 'dots'], folder)).toMatchObject({ code: 0 })
  expect(existsSync(join(folder, 'content/dots/article.md'))).toBe(true)
})

it('leaves alone what is there already', async () => {
  mkdirSync(join(folder, 'content/2025/rain'), { recursive: true })
  writeFileSync(join(folder, 'content/2025/rain/article.md'), 'mine')
  mkdirSync(join(folder, 'content/wind'))
  for (const [title, there] of [
    ['Rain', 'content/2025/rain/article.md'],
    ['Wind', 'content/wind'],
  ] as const) {
    const { code, errors } = await stet(['new', title], folder)
    expect(code).toBe(2)
    expect(errors).toBe(`stet: “${there}” is there already. Say --slug to give the new article another folder.\n`)
  }
  expect(read('content/2025/rain/article.md')).toBe('mine')
  expect(existsSync(join(folder, 'content/wind/article.md'))).toBe(false)
})

it.each([
  [['new'], '“stet new” needs TITLE.'],
  [['new', ' '], 'The article needs a title.'],
  [['new', 'A', '--slug', '../B'], '“../B” is not a good address.'],
])('refuses the call %j in a sentence', async (words, sentence) => {
  const { code, errors } = await stet(words, folder)
  expect(code).toBe(2)
  expect(errors).toContain(`stet: ${sentence}`)
})
