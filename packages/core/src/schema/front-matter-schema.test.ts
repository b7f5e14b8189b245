import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { markdown } from '../read/markdown/index.ts'
import type { Diagnostic } from '../diagnostic/index.ts'
import { frontMatterJsonSchema, frontMatterSchema } from './front-matter-schema.ts'

/** What the Markdown reader says of front matter. */
function readersWord(yaml: string): readonly string[] {
  const diagnostics: Diagnostic[] = []
  markdown.read({ file: 'a.md', text: `---\n${yaml}\n---\n\nWords.\n` }, diagnostic => diagnostics.push(diagnostic))
  return diagnostics.map(({ code }) => code)
}

it.each([
  ['all keys', 'title: A\nsubtitle: B\nlanguage: pt-BR\npublished: 2026-01-31\nupdated: 2026-02-01\ndescription: C'],
  ['a title that is a number', 'title: 1984'],
  ['one author', 'title: A\nauthor: Ana'],
  ['authors of both forms', 'title: A\nauthors:\n  - Ana\n  - name: Ben\n    orcid: 0000-0002-1825-0097'],
  ['keywords as a line', 'title: A\nkeywords: rain, wind'],
  ['keywords as a list', 'title: A\nkeywords: [rain, wind]'],
  ['references', 'title: A\nreferences:\n  smith2020: "Smith, *Rain* (2020)"'],
  ['other names of keys', 'title: A\nlang: fr\ndate: 2026-01-31\nlicense: CC-BY-4.0'],
])('accepts what the reader accepts: %s', (_, yaml) => {
  expect(readersWord(yaml)).toEqual([])
  expect(frontMatterSchema.safeParse(parse(yaml))).toMatchObject({ success: true })
})

it.each([
  ['a key that is none', 'title: A\nauthours: Ana', 'markdown/unknown-key'],
  ['an author without a name', 'title: A\nauthors:\n  - affiliation: B', 'markdown/wrong-value'],
  ['references that are a list', 'title: A\nreferences: [a]', 'markdown/wrong-value'],
  ['a title that is a list', 'title: [a]', 'markdown/wrong-value'],
])('refuses what the reader reports: %s', (_, yaml, code) => {
  expect(readersWord(yaml)).toContain(code)
  expect(frontMatterSchema.safeParse(parse(yaml))).toMatchObject({ success: false })
})

it('says what each key means, for editors to show', () => {
  const { properties, additionalProperties } = frontMatterJsonSchema()
  expect(additionalProperties).toBe(false)
  expect(Object.keys(properties ?? {})).toContain('licence')
  for (const property of Object.values(properties ?? {}))
    expect(property).toMatchObject({ description: expect.stringMatching(/\.$/) as string })
})
