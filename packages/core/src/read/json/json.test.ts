import * as check from 'fast-check'
import { expect, it } from 'vitest'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import { article, p } from '../../testing/index.ts'
import { arbitraryArticle } from '../../testing/article-arbitrary.ts'
import { toJson } from '../../write/json/index.ts'
import { json } from './index.ts'
import { scan } from './values.ts'

function read(text: string) {
  const diagnostics: Diagnostic[] = []
  const draft = json.read({ file: 'test.json', text }, diagnostic => diagnostics.push(diagnostic))
  const said = diagnostics.map(({ code, place }) => `${code} ${place?.start.line}:${place?.start.column}`)
  return { draft, diagnostics, said }
}

it('gives any article back', () => {
  check.assert(
    check.property(arbitraryArticle, given => {
      const { draft, diagnostics } = read(toJson(given))
      expect(diagnostics).toEqual([])
      expect(compose(draft, { language: 'en' }, () => {}).article).toEqual(given)
    }),
    { numRuns: 200 },
  )
})

it.each([
  ['nothing', '', 'json/syntax 1:1'],
  ['a comma too many', '{\n  "a": 1,\n}', 'json/syntax 3:1'],
  ['a bracket too few', '[1, [2]', 'json/syntax 1:8'],
  ['words behind the end', '{} x', 'json/syntax 1:4'],
  ['single quotes', "{'a': 1}", 'json/syntax 1:2'],
  ['ten thousand brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'json/too-deep 1:10000'],
])('reports %s at its place', (_, text, said) => {
  expect(read(text).said).toEqual([said])
})

it('reports what is no article at its place, by its path', () => {
  const text = toJson(article([p('a')])).replace('"type": "paragraph"', '"type": "paragraf"')
  const { diagnostics, draft } = read(text)
  expect(diagnostics).toMatchObject([{ code: 'json/shape', place: { start: { line: 10, column: 15 } } }])
  expect(diagnostics[0]?.message).toContain('blocks.0.type')
  expect(draft.blocks).toEqual([])
  expect(read(text.replace('paragraf', 'paragraph').replace('"marks"', '"marcs"')).said).toHaveLength(2)
})

it('finds the values of a text as JSON.parse does', () => {
  check.assert(
    check.property(check.json(), text => {
      const { values, fault } = scan(text)
      expect(fault).toBeUndefined()
      const top = values.at(-1)
      expect(JSON.parse(text.slice(top?.start, top?.end))).toEqual(JSON.parse(text))
    }),
  )
  check.assert(
    check.property(check.string(), text => {
      const isJson = (() => {
        try {
          JSON.parse(text)
          return true
        } catch {
          return false
        }
      })()
      expect(scan(text).fault === undefined).toBe(isJson)
    }),
  )
})
