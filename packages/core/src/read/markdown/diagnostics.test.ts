import { expect, it } from 'vitest'
import { article, p, ul } from '../../testing/index.ts'
import { compose } from '../../compose/index.ts'
import type { Diagnostic } from '../../diagnostic/index.ts'
import { markdown } from './index.ts'

function read(text: string) {
  const diagnostics: Diagnostic[] = []
  const draft = markdown.read({ file: 'test.md', text }, diagnostic => diagnostics.push(diagnostic))
  const said = diagnostics.map(({ code, place }) => `${code} ${place?.start.line}:${place?.start.column}`)
  return { draft, diagnostics, said }
}

const cases: readonly (readonly [name: string, source: string, said: readonly string[]])[] = [
  ['a NUL byte', 'a\n\nb\0c\0', ['html/nul 3:2']],
  ['an unknown key', '---\ntitle: A\nautor: B\n---', ['markdown/unknown-key 3:1']],
  ['a wrong value', '---\ntitle: [A]\ndate: {}\n---', ['markdown/wrong-value 2:8', 'markdown/wrong-value 3:7']],
  ['an author without a name', '---\nauthors:\n  - url: https://x.yz\n---', ['markdown/wrong-value 3:5']],
  ['a key given twice', '---\ntitle: A\ndate: 2024-01-01\npublished: 2025-01-01\n---', ['markdown/duplicate-key 4:1']],
  ['broken YAML', '---\ntitle: A\nsubtitle: "B\n---\n\nC', ['markdown/front-matter-syntax 3:13']],
  ['front matter that is no list of keys', '---\njust words\n---', ['markdown/front-matter-shape 2:1']],
  ['an unknown callout', '> [!NOTIZ]\n> a', ['markdown/unknown-callout 1:3']],
  ['the title of a link', 'a [b](c "d")', ['markdown/title-dropped 1:3']],
  ['the title of a picture in text', 'a ![b](c "d")', ['markdown/title-dropped 1:3']],
  ['what follows the language of code', '```js title="x"\na\n```', ['markdown/code-details-dropped 1:1']],
  [
    'a tag that is not closed',
    'a <u>b *<mark>c*</mark>',
    ['markdown/tag-unclosed 1:3', 'markdown/tag-unopened 1:17', 'markdown/tag-unclosed 1:9'],
  ],
  ['programs', '<script>\na\n\nb\n</script>\n\n<style>c</style>', ['html/code-dropped 1:1', 'html/code-dropped 7:1']],
  ['programs in words', 'a <script>b</script> c', ['html/code-dropped 1:3']],
  ['attributes that are programs', 'a <b onclick="b()">c</b>', ['html/handler-dropped 1:3']],
  [
    'what is embedded',
    '<iframe src="x"></iframe>\n\n<video src="y"></video>',
    ['html/embed-dropped 1:1', 'html/embed-dropped 3:1'],
  ],
  ['form controls', 'a <input> <button>b</button>', ['html/control-dropped 1:3', 'html/control-dropped 1:11']],
  [
    'a conflict that a merge left',
    'a\n\n<<<<<<< in article.md\nb\n=======\nc\n>>>>>>> from Word\n\n```\n<<<<<<< d\n```',
    ['markdown/conflict-left 3:1', 'markdown/conflict-left 7:1'],
  ],
  [
    'changes that nobody decided',
    'a {++b++} and {~~c~>d~~} `{--e--}`{>>Ana: why?<<}',
    ['markdown/change-undecided 1:3', 'markdown/change-undecided 1:15', 'markdown/change-undecided 1:35'],
  ],
  ['a picture without a file', 'a <img alt="b">', ['html/image-without-source 1:3']],
]

it.each(cases)('reports %s at its place', (_, source, expected) => {
  expect(read(source).said.toSorted()).toEqual(expected.toSorted())
})

it('keeps all else', () => {
  const { draft } = read(
    '---\nfoo: 1\ntitle: Wagner: the end\nkeywords: a, b\nsubtitle: "broken\n---\n\na <script>b</script><u>c\n\n- d<iframe>e</iframe>',
  )
  expect(draft.metadata.title?.value).toBe('Wagner: the end')
  expect(draft.metadata.keywords?.map(({ value }) => value)).toEqual(['a', 'b'])
  expect(compose({ ...draft, metadata: { title: { value: 'Title' } } }, { language: 'en' }, () => {}).article).toEqual(
    article([p('a c'), ul('d')]),
  )
})

it('names the nearest right word', () => {
  expect(read('---\nautors: A\n---').diagnostics[0]?.hint).toBe('Did you mean "authors"?')
  expect(read('> [!WARNUNG]\n> a').diagnostics[0]?.hint).toBe('Did you mean "WARNING"?')
})

it('closes in one place what HTML leaves open there', () => {
  const { draft } = read('<div title="\n\na\n\n<!-- b\n\n> <script>\n\nc')
  expect(draft.blocks).toMatchObject([{ content: [{ value: 'a' }] }])
  expect(read('- <textarea>\n- a\n\nb').draft.blocks.at(-1)).toMatchObject({ content: [{ value: 'b' }] })
  expect(read('<plaintext>\n\na').draft.blocks.at(-1)).toMatchObject({ content: [{ value: 'a' }] })
})
