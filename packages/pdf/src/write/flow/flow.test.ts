import { defaultTheme, reporter, themeOf, type Article } from '@stet/core'
import { article, emphasis, h, note, p, strong, table, ul } from '@stet/core/testing'
import { describe, expect, it } from 'vitest'
import { catalog } from '../diagnostics.ts'
import { lookOf } from '../theme.ts'
import { flowOf } from './article.ts'
import type { Element, Kid } from './element.ts'

const flow = (given: Article, theme = defaultTheme) =>
  flowOf(given, {
    assets: new Map(),
    highlighting: new Map(),
    formulas: new Map(),
    measure: 400,
    look: lookOf(theme),
    report: reporter(catalog, ({ message }) => {
      throw new Error(message)
    }),
  })

/** A structure tree as text: each element with what it holds in brackets, a dot for a place that content fills. */
const sketch = (kid: Kid): string => (kid.type === 'content' ? '·' : `${kid.role}(${kid.kids.map(sketch).join(' ')})`)
const sketchOf = (given: Article): string => flow(given).document.kids.slice(1).map(sketch).join(' ')

const find = (element: Element, role: string): readonly Element[] => [
  ...(element.role === role ? [element] : []),
  ...element.kids.flatMap(kid => (kid.type === 'element' ? find(kid, role) : [])),
]

describe('the structure of an article', () => {
  it('has the title as its only H1, and a level of heading for each depth', () => {
    const deep = article([h(1, 'one'), h(2, 'two'), h(3, 'three'), h(4, 'four'), h(5, 'five')])
    expect(sketchOf(deep)).toBe('Sect(H2(·) Sect(H3(·) Sect(H4(·) Sect(H5(·) Sect(H6(·))))))')
    expect(find(flow(deep).document, 'H1')).toHaveLength(1)
  })

  it('wraps marked words, the same order of marks for all', () => {
    expect(sketchOf(article([p('a ', ...strong(...emphasis('b')), ' c')]))).toBe('P(· Strong(Em(·)) ·)')
  })

  it('says the language of words in another language', () => {
    const given = article([p('a ', { type: 'text', value: 'mot', marks: [], language: 'fr' })])
    expect(find(flow(given).document, 'Span').map(({ language }) => language)).toEqual(['fr'])
  })

  it('puts a note behind the block that refers to it first, once', () => {
    const given = article([p('a', note('n')), p('b', note('n'))], { footnotes: { n: [p('words')] } })
    expect(sketchOf(given)).toBe('P(· Reference(Link(·))) Note(Lbl(·) P(·)) P(· Reference(Link(·)))')
  })

  it('names the labels and bodies of lists', () => {
    expect(sketchOf(article([ul('one', [p('two'), ul('inner')])]))).toBe(
      'L(LI(Lbl(·) LBody(P(·))) LI(Lbl(·) LBody(P(·) L(LI(Lbl(·) LBody(P(·)))))))',
    )
  })

  it('gives header cells their scope, and ids only where a header spans', () => {
    const plain = flow(article([table(['a', 'b'], ['1', '2'])])).document
    expect(find(plain, 'TH').map(({ attributes, id }) => [attributes?.[0]?.entries, id])).toEqual([
      [{ Scope: { name: 'Column' } }, undefined],
      [{ Scope: { name: 'Column' } }, undefined],
    ])
    const spanning = flow(
      article([
        table(
          [{ columnSpan: 2, blocks: [{ type: 'paragraph', content: [{ type: 'text', value: 'both', marks: [] }] }] }],
          ['1', '2'],
        ),
      ]),
    ).document
    const [header] = find(spanning, 'TH')
    expect(find(spanning, 'TD').map(({ attributes }) => attributes?.[0]?.entries['Headers'])).toEqual([
      [header!.id],
      [header!.id],
    ])
  })
})

describe('the lines of an article', () => {
  const aligns = (alignment: 'justified' | 'ragged') =>
    flow(article([h(1, 'Heading'), p('Text.')]), themeOf({ alignment })).boxes.map(box =>
      box.type === 'text' ? box.style.align : undefined,
    )

  it('end where the theme says, and those of headings where their words do', () => {
    expect(aligns('justified')).toEqual(['start', 'justify'])
    expect(aligns('ragged')).toEqual(['start', 'start'])
  })
})
