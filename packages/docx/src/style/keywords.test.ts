import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { keywordLine, keywordsOfLine } from './keywords.ts'

it('brings keywords back from a line, whatever is in them', () => {
  const keyword = fc.stringMatching(/^[a-z;", ]+$/).filter(word => word === word.trim() && word !== '')
  fc.assert(
    fc.property(fc.array(keyword), keywords => {
      expect(keywordsOfLine(keywordLine(keywords))).toEqual(keywords)
    }),
  )
})

it('reads a line that a person typed', () => {
  expect(keywordsOfLine(' grain;prices ;  ; Kenya')).toEqual(['grain', 'prices', 'Kenya'])
})
