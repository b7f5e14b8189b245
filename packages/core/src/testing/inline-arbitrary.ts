import * as check from 'fast-check'
import type { DraftImage, DraftInline, DraftText } from '../draft/index.ts'
import type { Mark } from '../model/index.ts'
import { arbitraryWords } from './words-arbitrary.ts'

const marks: readonly Mark[] = [
  'code',
  'emphasis',
  'highlight',
  'strikethrough',
  'strong',
  'subscript',
  'superscript',
  'underline',
]

const language = check.option(check.constantFrom('ar', 'de', 'zh-Hant', 'en'), { nil: undefined, freq: 6 })

const text: check.Arbitrary<DraftText> = check
  .record({ value: arbitraryWords, marks: check.oneof(check.constant([]), check.subarray([...marks])), language })
  .map(({ value, marks: own, language: tag }) => ({
    type: 'text',
    value,
    marks: own,
    ...(tag === undefined ? {} : { language: tag }),
  }))

const sources = [
  'a.png',
  'b c.jpg',
  'ü/ä.svg',
  '100%.png',
  'https://example.com/a_b.png',
  'a(b.png',
  'a|b.png',
  'a&amp;b.png',
]

/** Pictures. */
export const image: check.Arbitrary<DraftImage> = check
  .record({ source: check.constantFrom(...sources), alternative: check.oneof(check.constant(''), arbitraryWords) })
  .map(fields => ({ type: 'image', ...fields }))

const targets = [
  ...[
    'https://example.com/a_(b)?c=d&e=f#g',
    'https://example.com',
    'https://x.yz/*a*',
    'https://x.yz/a|b',
    'https://x.yz/(',
    'tel:+123',
  ],
  ...[
    'mailto:a@b.cd',
    'other/page',
    '#alpha',
    '#a*b',
    '#beta',
    'https://x.yz/\\',
    'https://x.yz/&amp;',
    'https://x.yz/[a]',
    'https://ü.de/ä',
  ],
]

/** Formulas. */
export const tex = check.constantFrom(
  'x^2',
  '\\frac{a}{b}',
  'a_b',
  '$',
  'a\\',
  '5',
  '\\text{a $b$ c}',
  'a|b',
  'a < b & c',
  '`x`',
  '{#a}',
)

/** What may stand in a link. */
const plainInline: check.Arbitrary<DraftInline> = check.oneof(
  { weight: 8, arbitrary: text },
  { weight: 1, arbitrary: check.constant<DraftInline>({ type: 'lineBreak' }) },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: tex.map((value): DraftInline => ({ type: 'inlineMath', value })) },
)

const link: check.Arbitrary<DraftInline> = check
  .record({ target: check.constantFrom(...targets), content: check.array(plainInline, { maxLength: 3 }) })
  .chain(fields =>
    check.boolean().map((bare): DraftInline => ({
      type: 'link',
      ...fields,
      ...(bare ? { content: [{ type: 'text', value: fields.target.replace('mailto:', ''), marks: [] }] } : {}),
    })),
  )

const inline: check.Arbitrary<DraftInline> = check.oneof(
  { weight: 8, arbitrary: plainInline },
  { weight: 1, arbitrary: link },
  {
    weight: 1,
    arbitrary: check.constantFrom('1', 'two').map((label): DraftInline => ({ type: 'footnoteReference', label })),
  },
  {
    weight: 1,
    arbitrary: check
      .record({
        key: check.constantFrom('work', 'doe_2020', 'a:b', 'a,b', '_x*'),
        locator: check.option(check.oneof(check.constant('p. 12'), arbitraryWords), { nil: undefined }),
      })
      .map(({ key, locator }): DraftInline => ({
        type: 'citation',
        key,
        ...(locator === undefined ? {} : { locator }),
      })),
  },
)

/** Runs of inlines of every kind. */
export const run = check.array(inline, { minLength: 1, maxLength: 4 })
