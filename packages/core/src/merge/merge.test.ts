import * as check from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from './index.ts'

const base = `---
title: The river
author: Ana
---

# Water

The river is long and cold, and it runs to the sea.

Boats go up and down.

- one
- two
- three

| Name | Value |
| --- | --- |
| Alpha | 1 |
| Beta | 2 |

The end of the text.
`

const change = (...edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`“${from}” is not in the text.`)
    return text.replace(from, to)
  }, base)

type Edit = readonly [string, string]

describe('two sides that changed the same text', () => {
  it.each<readonly [string, readonly Edit[], readonly Edit[], readonly Edit[]]>([
    [
      'different paragraphs',
      [['Boats go', 'Ships go']],
      [['The end', 'An end']],
      [
        ['Boats go', 'Ships go'],
        ['The end', 'An end'],
      ],
    ],
    [
      'different words of one paragraph',
      [['long', 'wide']],
      [['the sea', 'the ocean']],
      [
        ['long', 'wide'],
        ['the sea', 'the ocean'],
      ],
    ],
    ['words next to each other', [['long', 'wide']], [['and cold', 'but cold']], [['long and cold', 'wide but cold']]],
    ['the same word in the same way', [['long', 'wide']], [['long', 'wide']], [['long', 'wide']]],
    [
      'a paragraph that one side wrapped',
      [['cold, and', 'cold,\nand']],
      [['the sea', 'the ocean']],
      [
        ['cold, and', 'cold,\nand'],
        ['the sea', 'the ocean'],
      ],
    ],
    [
      'a paragraph that one side moved and the other edited',
      [['Boats go up', 'Ships go up']],
      [
        ['Boats go up and down.\n\n', ''],
        ['The end of the text.\n', 'The end of the text.\n\nBoats go up and down.\n'],
      ],
      [
        ['Boats go up and down.\n\n', ''],
        ['The end of the text.\n', 'The end of the text.\n\nShips go up and down.\n'],
      ],
    ],
    [
      'a paragraph that both took out',
      [['Boats go up and down.\n\n', '']],
      [['Boats go up and down.\n\n', '']],
      [['Boats go up and down.\n\n', '']],
    ],
    [
      'the same paragraph that both added',
      [['The end', 'New.\n\nThe end']],
      [['The end', 'New.\n\nThe end']],
      [['The end', 'New.\n\nThe end']],
    ],
    [
      'different paragraphs that both added',
      [['The end', 'Mine is new.\n\nThe end']],
      [['The end', 'Theirs is too.\n\nThe end']],
      [['The end', 'Mine is new.\n\nTheirs is too.\n\nThe end']],
    ],
    [
      'different items of a list',
      [['- one', '- first']],
      [['- three', '- third']],
      [
        ['- one', '- first'],
        ['- three', '- third'],
      ],
    ],
    [
      'an item and a new one',
      [['- two', '- second']],
      [['- three', '- three\n- four']],
      [
        ['- two', '- second'],
        ['- three', '- three\n- four'],
      ],
    ],
    [
      'different cells of a row',
      [['| Alpha |', '| Gamma |']],
      [['| 1 |', '| 10 |']],
      [['| Alpha | 1 |', '| Gamma | 10 |']],
    ],
    [
      'different fields',
      [['The river', 'The long river']],
      [['author: Ana', 'author: Ana B.']],
      [
        ['The river', 'The long river'],
        ['author: Ana', 'author: Ana B.'],
      ],
    ],
    [
      'fields that both added',
      [['author: Ana', 'author: Ana\nlanguage: en']],
      [['author: Ana', 'author: Ana\nlicence: MIT']],
      [['author: Ana', 'author: Ana\nlanguage: en\nlicence: MIT']],
    ],
  ])('merges %s', (_, mine, theirs, expected) => {
    expect(merge({ base, mine: change(...mine), theirs: change(...theirs) })).toEqual({
      text: change(...expected),
      conflicts: [],
    })
  })

  it.each<readonly [string, readonly Edit[], readonly Edit[], string]>([
    [
      'the same word',
      [['long', 'wide']],
      [['long', 'short']],
      `<<<<<<< in article.md
The river is wide and cold, and it runs to the sea.
=======
The river is short and cold, and it runs to the sea.
>>>>>>> from Word
`,
    ],
    [
      'a paragraph that was edited and taken out',
      [['Boats go up', 'Ships go up']],
      [['Boats go up and down.\n\n', '']],
      `<<<<<<< in article.md
Ships go up and down.
=======
>>>>>>> from Word
`,
    ],
    [
      'a paragraph that was taken out and edited',
      [['Boats go up and down.\n\n', '']],
      [['Boats go up', 'Ships go up']],
      `<<<<<<< in article.md
=======
Ships go up and down.
>>>>>>> from Word
`,
    ],
    [
      'a field that both added',
      [['author: Ana', 'author: Ana\nlanguage: en']],
      [['author: Ana', 'author: Ana\nlanguage: de']],
      `<<<<<<< in article.md
language: en
=======
language: de
>>>>>>> from Word
`,
    ],
  ])('shows %s as a conflict', (_, mine, theirs, expected) => {
    const { text, conflicts } = merge({ base, mine: change(...mine), theirs: change(...theirs) })
    expect(conflicts).toHaveLength(1)
    expect(text).toContain(expected)
  })

  it('changes nothing that neither side changed, and loses no word that one side wrote', () => {
    const words = 'river sea boat long cold deep water north'.split(' ')
    const paragraphs = base.split('\n\n')
    const edit = check.record({ at: check.nat(), kind: check.nat(3), word: check.constantFrom(...words) })
    const edited = (name: string, edits: readonly { at: number; kind: number; word: string }[]) =>
      edits
        .reduce((list, { at, kind, word }) => {
          const index = 1 + (at % (list.length - 1))
          const own = list[index] ?? ''
          if (kind === 0) return list.toSpliced(index, 0, `${name}${word} stands here now.`)
          if (kind === 1 && own.includes(' ')) return list.with(index, own.replace(' ', ` ${name}${word} `))
          return kind === 2
            ? list.with(index, `${own.trimEnd()} ${name}${word}${own.endsWith('\n') ? '\n' : ''}`)
            : list
        }, paragraphs)
        .join('\n\n')
    check.assert(
      check.property(check.array(edit, { maxLength: 4 }), check.array(edit, { maxLength: 4 }), (one, other) => {
        const [mine, theirs] = [edited('M', one), edited('T', other)]
        const { text } = merge({ base, mine, theirs })
        for (const side of [mine, theirs])
          for (const word of side.match(/\b[MT][a-z]+\b/g) ?? []) expect(text).toContain(word)
        expect(merge({ base, mine, theirs: base }).text).toBe(mine)
        expect(merge({ base, mine: base, theirs }).text).toBe(theirs)
      }),
      { numRuns: 300 },
    )
  })
})
