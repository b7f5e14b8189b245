import { describe, expect, it } from 'vitest'
import { closest } from './closest.ts'

describe('the nearest right word', () => {
  it.each([
    ['bulid', ['build', 'check'], 'build'],
    ['.pfd', ['.pdf', '.docx'], '.pdf'],
    ['tilte', ['title', 'subtitle'], 'title'],
    ['LICENSE', ['licence', 'language'], 'licence'],
    ['metods', ['methods', 'results'], 'methods'],
    ['word', ['pdf', 'docx', 'html'], undefined],
    ['', ['a'], 'a'],
    ['anything', [], undefined],
  ])('to %j among %j is %j', (written, words, nearest) => {
    expect(closest(written, words)).toBe(nearest)
  })
})
