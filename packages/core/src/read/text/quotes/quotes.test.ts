import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

describe('lines behind a mark of quotation', () => {
  it('are a quote, with its paragraphs', () => {
    const { draft, codes } = readText(
      'She wrote:',
      '',
      '> The water took everything, and nobody in the',
      '> valley had a boat.',
      '>',
      '> It gave some back.',
      '',
      'He agreed.',
    )
    expect(draft.blocks).toMatchObject([
      { type: 'paragraph' },
      {
        type: 'quote',
        blocks: [
          {
            type: 'paragraph',
            content: [{ value: 'The water took everything, and nobody in the valley had a boat.' }],
          },
          { type: 'paragraph', content: [{ value: 'It gave some back.' }] },
        ],
      },
      { type: 'paragraph' },
    ])
    expect(codes).toContain('text/quote')
  })

  it.each([
    ['a comparison', ['> 5 metres']],
    ['a prompt', ['>>> print("water")', '>>> exit()']],
    ['a line within a paragraph', ['The sign', '> means greater than, as everyone knows.']],
  ])('are none when they are %s', (_, lines) => {
    expect(readText('Opening words.', '', ...lines).codes).not.toContain('text/quote')
  })
})
