import { expect, it } from 'vitest'
import { article, p } from '../../testing/index.ts'
import { toJson } from './index.ts'

it('writes fields in one order, whatever order they came in', () => {
  const given = article([p('a')])
  const turned = Object.fromEntries(Object.entries(given).toReversed()) as unknown as typeof given
  expect(toJson(turned)).toBe(toJson(given))
  expect(toJson(given)).toBe(
    `${JSON.stringify(
      {
        metadata: { title: 'Title', authors: [], keywords: [], language: 'en' },
        blocks: [{ type: 'paragraph', id: 'p-a', content: [{ type: 'text', value: 'a', marks: [] }] }],
        sections: [],
        footnotes: [],
        references: [],
      },
      null,
      2,
    )}\n`,
  )
})
