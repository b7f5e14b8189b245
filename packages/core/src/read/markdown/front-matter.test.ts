import { expect, it } from 'vitest'
import type { Diagnostic } from '../../diagnostic/index.ts'
import { markdown } from './index.ts'

function read(yaml: string) {
  const diagnostics: Diagnostic[] = []
  const text = `---\n${yaml}\n---\n`
  const draft = markdown.read({ file: 'test.md', text }, diagnostic => diagnostics.push(diagnostic))
  return { metadata: draft.metadata, references: draft.references, codes: diagnostics.map(({ code }) => code), text }
}

it('reads every key', () => {
  const { metadata, codes } = read(
    [
      'title: A title',
      'subtitle: "B"',
      'authors:',
      '  - Jane Doe',
      '  - { name: Bob, affiliation: X, url: https://x.yz, orcid: 0000-0002-1825-0097 }',
      'language: de',
      'published: 2024-01-02',
      'updated: 2024-02-03',
      'description: >',
      '  Two',
      '  lines',
      'keywords: [a, b c]',
      'licence: CC-BY-4.0',
      'canonicalUrl: https://x.yz',
    ].join('\n'),
  )
  expect(codes).toEqual([])
  expect(JSON.parse(JSON.stringify(metadata, (key, value) => (key === 'place' ? undefined : value)))).toEqual({
    title: { value: 'A title' },
    subtitle: { value: 'B' },
    authors: [
      { value: { name: 'Jane Doe' } },
      { value: { name: 'Bob', affiliation: 'X', url: 'https://x.yz', orcid: '0000-0002-1825-0097' } },
    ],
    language: { value: 'de' },
    published: { value: '2024-01-02' },
    updated: { value: '2024-02-03' },
    description: { value: 'Two lines' },
    keywords: [{ value: 'a' }, { value: 'b c' }],
    licence: { value: 'CC-BY-4.0' },
    canonicalUrl: { value: 'https://x.yz' },
  })
})

it('knows the other names of keys, and words with commas', () => {
  const { metadata, codes } = read('author: Jane\nlang: fr\ndate: 2024-01-02\nlicense: MIT\nkeywords: a, b , c')
  expect(codes).toEqual([])
  expect(metadata).toMatchObject({
    authors: [{ value: { name: 'Jane' } }],
    language: { value: 'fr' },
    published: { value: '2024-01-02' },
    licence: { value: 'MIT' },
    keywords: [{ value: 'a' }, { value: 'b' }, { value: 'c' }],
  })
})

it('takes every value for words', () => {
  expect(read('title: 2024').metadata.title?.value).toBe('2024')
  expect(read('title: yes').metadata.title?.value).toBe('yes')
  expect(read('title: 1e3\nsubtitle:').metadata).toMatchObject({ title: { value: '1e3' } })
})

it('knows where a value stands', () => {
  const { metadata, text } = read('lang: en\ntitle: "A b"')
  const { start, end } = metadata.title?.place ?? { start: { offset: 0 }, end: { offset: 0 } }
  expect(text.slice(start.offset, end.offset)).toBe('"A b"')
  expect(metadata.title?.place?.start).toMatchObject({ line: 3, column: 8 })
})

it('is not harmed by aliases or by the names of objects’ own fields', () => {
  const bomb =
    'a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n__proto__: { x: 1 }\nconstructor: y\nauthors: { __proto__: { name: z } }'
  const { metadata, codes } = read(bomb)
  expect(metadata).toEqual({})
  expect(codes.filter(code => code === 'markdown/unknown-key')).toHaveLength(5)
  expect(({} as { x?: number }).x).toBeUndefined()
})
