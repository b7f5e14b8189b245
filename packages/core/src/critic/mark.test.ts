import { describe, expect, it } from 'vitest'
import { markedChanges } from './index.ts'

describe('changes as CriticMarkup', () => {
  it.each([
    ['a word', 'One two three.\n', 'One four three.\n', 'One {~~two~>four~~} three.\n'],
    ['an added word', 'One two.\n', 'One new two.\n', 'One {++new++} two.\n'],
    ['a removed word', 'One new two.\n', 'One two.\n', 'One {--new--} two.\n'],
    ['a mark', 'One two three.\n', 'One **two three**.\n', 'One {~~two three.~>**two three**.~~}\n'],
    ['an added paragraph', 'One.\n\nTwo.\n', 'One.\n\nNew.\n\nTwo.\n', 'One.\n\n{++New.++}\n\nTwo.\n'],
    ['a removed paragraph', 'One.\n\nOld.\n\nTwo.\n', 'One.\n\nTwo.\n', 'One.\n\n{--Old.--}\n\nTwo.\n'],
    ['an added item', '- one\n- two\n', '- one\n- new\n- two\n', '- one\n- {++new++}\n- two\n'],
    [
      'a cell',
      '| a | b |\n| - | - |\n| c | d |\n',
      '| a | b |\n| - | - |\n| c | e |\n',
      '| a | b |\n| - | - |\n| c | {~~d~>e~~} |\n',
    ],
    [
      'an added row',
      '| a | b |\n| - | - |\n| c | d |\n',
      '| a | b |\n| - | - |\n| c | d |\n| e | f |\n',
      '| a | b |\n| - | - |\n| c | d |\n| {++e++} | {++f++} |\n',
    ],
    ['code', '```\na\n```\n', '```\nb\n```\n', '```\nb\n```\n'],
    ['front matter', '---\ntitle: A\n---\n\nB.\n', '---\ntitle: C\n---\n\nB.\n', '---\ntitle: C\n---\n\nB.\n'],
    ['nothing', 'One\ntwo.\n', 'One\ntwo.\n', 'One\ntwo.\n'],
  ])('mark %s', (_, before, after, expected) => {
    expect(markedChanges(before, after)).toBe(expected)
  })

  it('hold remarks, each on one line, behind the marks around them', () => {
    const remarks = [
      { at: 3, text: 'Ana: why\nso?' },
      { at: 8, text: 'Bo: yes' },
    ]
    expect(markedChanges('One two.', 'One two.', remarks)).toBe('One{>>Ana: why so?<<} two.{>>Bo: yes<<}')
    expect(markedChanges('One two.', 'One six.', remarks)).toBe('One{>>Ana: why so?<<} {~~two.~>six.~~}{>>Bo: yes<<}')
  })
})
