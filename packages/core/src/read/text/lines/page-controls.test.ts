import { describe, expect, it } from 'vitest'
import { readText } from '../testing.ts'

const paragraph =
  'The valley had been dry for six years when the first well was dug, and nobody believed in it any more.'
const between = (...lines: readonly string[]) => readText(paragraph, '', ...lines, '', paragraph)

describe('what buttons of pages say', () => {
  it.each([
    [['Share this article']],
    [['Share on Facebook', 'Twitter', 'Email']],
    [['Read more →']],
    [['Advertisement']],
    [['Lire la suite…']],
    [['Weiterlesen']],
  ])('is taken out: %j', lines => {
    const { outline, codes } = between(...lines)
    expect(outline).toEqual([paragraph, paragraph])
    expect(codes).toEqual(lines.map(() => 'text/page-control'))
  })

  it.each([
    [['Read more about wells in the valley.']],
    [['Twitter', 'Facebook']],
    [['Share this', 'with your neighbours, she said.']],
  ])('stays where more is said: %j', lines => {
    const { outline, codes } = between(...lines)
    expect(outline).toHaveLength(3)
    expect(codes).not.toContain('text/page-control')
  })
})
