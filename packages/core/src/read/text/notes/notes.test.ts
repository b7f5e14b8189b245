import { describe, expect, it } from 'vitest'
import { outlineOf, readText } from '../testing.ts'

const notesOf = (...lines: readonly string[]) => {
  const { draft, outline } = readText(...lines)
  return { outline, notes: draft.footnotes.map(({ label, blocks }) => [label, ...outlineOf(blocks)]) }
}

describe('notes at the end', () => {
  it('are told by numbers in brackets, and referred to where these stand', () => {
    expect(
      notesOf(
        'The river rose[1] in the night, and fell by noon.[2]',
        '',
        '[1] By three metres.',
        '[2] Nobody knows why.',
      ),
    ).toEqual({
      outline: ['The river rose[^1] in the night, and fell by noon.[^2]'],
      notes: [
        ['1', 'By three metres.'],
        ['2', 'Nobody knows why.'],
      ],
    })
  })

  it('are told by superscripts, and may be of several lines', () => {
    expect(
      notesOf(
        'The river rose¹ in the night.',
        '',
        'It fell² by noon.',
        '',
        '¹ By three metres, as all who',
        'had come to see it said.',
        '² Nobody knows why.',
      ),
    ).toEqual({
      outline: ['The river rose[^1] in the night.', 'It fell[^2] by noon.'],
      notes: [
        ['1', 'By three metres, as all who⏎had come to see it said.'],
        ['2', 'Nobody knows why.'],
      ],
    })
  })

  it.each([
    [
      'one is not referred to',
      ['The river rose[1] in the night.', '', '[1] By three metres.', '[2] Nobody knows why.'],
    ],
    ['one is referred to twice', ['The river[1] rose[1] in the night.', '', '[1] By three metres.']],
    [
      'the count has a gap',
      ['The river rose[1] in the[3] night.', '', '[1] By three metres.', '[3] Nobody knows why.'],
    ],
    [
      'more text follows',
      ['The river rose[1] in the night.', '', '[1] By three metres.', '', 'It fell by noon, to everyone’s surprise.'],
    ],
    ['the mark stands in code', ['const a = b[1];', 'let c = a[0];', '', '[1] By three metres.']],
  ])('are none where %s', (_, lines) => {
    expect(notesOf(...lines).notes).toEqual([])
  })
})
